const source = /<span class="sxs-lookup"><span data-stu-id="[^"]*">[\s\S]*?<\/span><\/span>/g;
const target = /<span data-ttu-id="[^"]*">([\s\S]*?)<\/span>/g;

/** A translator's working file says each sentence twice, in spans: the translation stays, its source goes. */
export const unwrapSideBySide = (markdown: string): string =>
  /data-(ttu|stu)-id=/.test(markdown)
    ? markdown
        .replace(source, '')
        .replace(target, '$1')
        .replace(/<span data-(ttu|stu)-id="[^"]*">|<span class="sxs-lookup">/g, '')
    : markdown;
