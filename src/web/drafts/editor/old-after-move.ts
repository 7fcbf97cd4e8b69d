import { listArticles, listDrafts, readArticleSource } from '../../../contract/drafts.ts';

/** What a step of a draft makes old elsewhere. */
export const oldAfterMove = [listDrafts, listArticles, readArticleSource];
