/** Keyword of the text chunk in which a PNG carries its recipe, and name of a PDF's attachment. */
export const recipeKeyword = 'shelflight-recipe';
