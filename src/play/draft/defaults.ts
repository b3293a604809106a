import type { Lang } from '../../content/langs';
import type { DesignTone, Stance } from '../../rules/words';

/** What is said where an author of five tweets wrote nothing; `{issue}` is the name. */
export type UsualWords = {
  readonly question: string;
  readonly designs: Readonly<Record<DesignTone, { readonly name: string; readonly note: string }>>;
  readonly shipped: string;
  readonly credit: string;
  readonly brag: string;
  readonly again: string;
  readonly againReplies: Readonly<Record<UsualReply, string>>;
  /** What a reply gets when it names a day. */
  readonly byDay: string;
  readonly about: string;
  /** The name of a trial that begins later than the pack. */
  readonly fromHere: string;
};

/** How a broken promise may be answered. */
export const USUAL_REPLIES = ['own', 'excuse', 'thank'] as const satisfies readonly Stance[];
export type UsualReply = (typeof USUAL_REPLIES)[number];

export const USUAL: Readonly<Record<Lang, UsualWords>> = {
  en: {
    question: '“{issue}”: how do we go about it?',
    designs: {
      kind: { name: 'Solve it properly', note: 'Takes its time, and then it is done.' },
      harsh: { name: 'A strict rule', note: 'Quick. Whoever breaks it pays.' },
      cheap: { name: 'Put up a notice', note: 'Hanging by tomorrow.' },
    },
    shipped: 'Done: {issue}.',
    credit: 'It is done, and {name} got it rolling. Thank you!',
    brag: 'Done, and faster than anybody else could. We are that good.',
    again: 'You said you would take care of it. I looked again today: nothing has changed.',
    againReplies: {
      own: 'I promised and did not keep it. That is on me. It is being worked on now.',
      excuse: 'It has been an unusually busy week, and half the team was ill.',
      thank: 'Thanks for staying on it. Reminders like yours keep us awake.',
    },
    byDay: 'By {day}.',
    about: 'All the tweets, in the order in which they were written.',
    fromHere: 'A try',
  },
  es: {
    question: '«{issue}»: ¿cómo lo hacemos?',
    designs: {
      kind: { name: 'Resolverlo de verdad', note: 'Lleva su tiempo, pero queda resuelto.' },
      harsh: { name: 'Una norma estricta', note: 'Rápido. Quien no la cumpla, paga.' },
      cheap: { name: 'Poner un cartel', note: 'Mañana ya está colgado.' },
    },
    shipped: 'Ya está: {issue}.',
    credit: 'Ya está, y todo empezó con {name}. ¡Gracias!',
    brag: 'Hecho, y más rápido que nadie. Así de buenos somos.',
    again: 'Dijiste que te ibas a ocupar. Hoy volví a mirar: todo sigue igual.',
    againReplies: {
      own: 'Lo prometí y no cumplí. Es culpa mía. Ya estamos trabajando en ello.',
      excuse: 'Fue una semana de locos y medio equipo estaba enfermo.',
      thank: 'Gracias por insistir. Recordatorios así nos mantienen despiertos.',
    },
    byDay: 'Para el {day}.',
    about: 'Todos los tuits, en el orden en que se escribieron.',
    fromHere: 'Una prueba',
  },
  hi: {
    question: '“{issue}”: इसे कैसे करें?',
    designs: {
      kind: { name: 'ढंग से ठीक करना', note: 'वक़्त लगेगा, पर फिर काम पूरा।' },
      harsh: { name: 'सख़्त नियम', note: 'जल्दी होगा। जो तोड़े, वो भरे।' },
      cheap: { name: 'नोटिस लगा देना', note: 'कल तक टँग जाएगा।' },
    },
    shipped: 'हो गया: {issue}।',
    credit: 'काम हो गया, और बात {name} ने उठाई थी। शुक्रिया!',
    brag: 'हो गया, और इतनी जल्दी कोई और कर ही नहीं सकता। हम हैं ही ऐसे।',
    again: 'आपने कहा था कि देख लेंगे। आज फिर देखा: कुछ नहीं बदला।',
    againReplies: {
      own: 'वादा किया और निभाया नहीं, गलती मेरी है। अब काम चल रहा है।',
      excuse: 'इस हफ़्ते काम बहुत था और आधी टीम बीमार थी।',
      thank: 'याद दिलाने का शुक्रिया। आप जैसे लोग हमें जगाए रखते हैं।',
    },
    byDay: '{day} तक।',
    about: 'सारे ट्वीट, उसी क्रम में जिसमें लिखे गए।',
    fromHere: 'आज़माना',
  },
};
