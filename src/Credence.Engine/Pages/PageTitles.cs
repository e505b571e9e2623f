using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages;

/// <summary>What a page calls the thing it is about.</summary>
internal static class PageTitles
{
    private const int MainHeading = 1;
    private const int LettersOfWord = 10;

    /// <summary>The page's title, the names in its structured data and its main headings; never empty where it has any text.</summary>
    internal static IReadOnlyList<string> Of(PageWords page, int mostWords)
    {
        var text = page.Page;
        var titles = new List<string>();
        var headings = text.Blocks.Where(block => block.Kind == BlockKind.Heading && block.Level == MainHeading).Take(2).Select(block => text.Of(block).ToString());
        titles.AddRange(headings);
        titles.AddRange(text.Values.Where(value => (value.Name == "name" && value.Owner is "Course" or "EducationalOccupationalCredential" or "EducationalOccupationalProgram" or "Product") || value.Name == "og:title").Select(value => value.Value));
        if (text.Title is not null)
            titles.Add(text.Title);
        if (titles.Count == 0 && text.Blocks.Count > 0)
            titles.Add(text.Of(text.Blocks[0]).ToString());
        return [.. titles.Select(title => title.Length > mostWords * LettersOfWord ? title[..(mostWords * LettersOfWord)] : title).Distinct(StringComparer.Ordinal)];
    }
}
