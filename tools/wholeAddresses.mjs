/** Whoever shows a link wants the whole address of its picture: `site`, where the site will stand, goes before it, if that is known. */
export const wholeAddresses = (site = process.env.SITE_URL) => ({
  name: 'whole-addresses',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      site ? html.replaceAll('content="./', `content="${site.replace(/\/*$/, '/')}`) : html,
  },
});
