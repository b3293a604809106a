import type { Lang } from '../../../src/content/langs';

/** What the page around the game may have to say. */
type Words = Readonly<Record<'alone' | 'refused' | 'other' | 'ungraded', string>>;

export const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    alone: 'No learning platform was found around this page: you can play, but nothing is reported.',
    refused: 'Your learning platform does not answer. Play on, and hand in the code at the end.',
    other: 'This run is not the one that your course asks for: nothing of it is reported.',
    ungraded:
      'The network failed, so your grade could not be worked out. Hand in the code below, or play again.',
  },
  es: {
    alone:
      'No hay ninguna plataforma de aprendizaje alrededor de esta página: puedes jugar, pero no se registra nada.',
    refused: 'Tu plataforma de aprendizaje no responde. Sigue jugando y entrega el código al final.',
    other: 'Esta partida no es la que pide tu curso: no se registra nada de ella.',
    ungraded:
      'La red ha fallado y no se ha podido calcular tu nota. Entrega el código de abajo o vuelve a jugar.',
  },
  hi: {
    alone: 'इस पेज के आसपास कोई लर्निंग प्लैटफ़ॉर्म नहीं मिला: खेल सकते हैं, पर कुछ दर्ज नहीं होगा।',
    refused: 'आपका लर्निंग प्लैटफ़ॉर्म जवाब नहीं दे रहा। खेलते रहें, और आख़िर में कोड जमा कर दें।',
    other: 'यह वह गेम नहीं है जो आपके कोर्स में खेलना है: इसका कुछ भी दर्ज नहीं होगा।',
    ungraded: 'नेटवर्क नहीं चला, इसलिए आपका ग्रेड नहीं निकल पाया। नीचे दिया कोड जमा कर दें या फिर से खेलें।',
  },
};
