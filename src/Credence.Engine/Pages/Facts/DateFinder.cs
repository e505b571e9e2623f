using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages.Facts;

/// <summary>Finds when the content was last made or revised. Copyright years, founding years, reviews, launches and starts are other dates.</summary>
internal sealed class DateFinder(PageWords page, PagePlaces places, DateCues cues, PhraseList others, DateOnly asOf)
{
    private const int Reach = 10;
    private const int ShortBlock = 8;
    private const int CopyrightReach = 24;
    private static readonly HashSet<string> Courses = new(["Course", "CourseInstance", "EducationalOccupationalProgram", "EducationalOccupationalCredential", "Product", "CreativeWork", "LearningResource"], StringComparer.Ordinal);

    /// <summary>What the page says.</summary>
    internal PageAge Find()
    {
        var dates = page.Sentences.Where(sentence => !sentence.IsQuestion && !others.IsIn(page.Words, sentence.First, sentence.End)).SelectMany(In).Concat(Stated()).Where(date => date.Earliest <= asOf).ToList();
        var isCurrent = page.Sentences.Any(IsSaidCurrent);
        return new PageAge(Newest(dates), isCurrent);
    }

    /// <summary>The newest date of the best kind there is: what dates the content counts before what dates only the page.</summary>
    private static PageDate? Newest(List<PageDate> dates)
    {
        var content = dates.Where(date => date.Kind is PageDateKind.Content or PageDateKind.Updated).ToList();
        var best = content.Count > 0 ? content.Concat(dates.Where(date => date.Kind == PageDateKind.Version))
            : dates.Any(date => date.Kind is PageDateKind.Version or PageDateKind.Page) ? dates.Where(date => date.Kind != PageDateKind.Published)
            : dates;
        return best.OrderByDescending(date => date.Latest).FirstOrDefault();
    }

    private IEnumerable<PageDate> In(PageSentence sentence)
    {
        if (IsOfOthers(sentence))
            yield break;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (Ago(sentence, at) is { } ago)
            {
                yield return ago;
            }
            else if (DateReader.At(page, sentence, at) is var (earliest, latest, first, end) && KindOf(sentence, first, end) is { } kind)
            {
                yield return new PageDate(kind, earliest, latest, places.QuoteOf(sentence, first, end));
                at = end - 1;
            }
        }
    }

    private bool IsOfOthers(PageSentence sentence) =>
        (page.Page.MarksIn(page.Words[sentence.First].Start, page.Words[sentence.End - 1].End) & PartMarks.Quoted) != 0 || page.Words[sentence.First].InQuotes;

    private PageDateKind? KindOf(PageSentence sentence, int first, int end)
    {
        if (IsCopyright(first) || cues.Owners.IsIn(page.Words, sentence.First, sentence.End))
            return null;
        var own = Near(sentence, first, end);
        if (own is not null)
            return own;
        if (Near(cues.Other, sentence, first, end) < int.MaxValue || sentence.End - sentence.First > ShortBlock)
            return null;
        foreach (var label in places.LabelsOf(sentence.Block))
        {
            var (from, to) = page.RangeOf(label);
            if (HasNumber(from, to) || cues.Other.IsIn(page.Words, from, to))
                return null;
            if (cues.Updated.IsIn(page.Words, from, to) || cues.Made.IsIn(page.Words, from, to))
                return Updated(from, to);
            if (cues.Version.IsIn(page.Words, from, to))
                return PageDateKind.Version;
        }

        return null;
    }

    private PageDateKind Updated(int first, int end) =>
        cues.Content.IsIn(page.Words, first, end) ? PageDateKind.Content
        : cues.Page.IsIn(page.Words, first, end) || (page.Page.MarksIn(page.Words[first].Start, page.Words[end - 1].End) & PartMarks.Frame) != 0 ? PageDateKind.Page
        : PageDateKind.Updated;

    /// <summary>Whether the clause of a date names the page and no content: "the page was refreshed in May; the lessons were not".</summary>
    private bool IsOfPage(PageSentence sentence, int date)
    {
        var (first, end) = (date, date + 1);
        while (first > sentence.First && page.Words[first].Before == Gap.None)
            first--;
        while (end < sentence.End && page.Words[end].Before == Gap.None)
            end++;
        return cues.Page.IsIn(page.Words, first, end) && !cues.Content.IsIn(page.Words, first, end);
    }

    private bool HasNumber(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (page.Words[at].IsNumber)
                return true;
        }

        return false;
    }

    /// <summary>Whether a copyright sign stands a little before the year; years of a span (2019-2026) stand in between.</summary>
    private bool IsCopyright(int first)
    {
        var start = page.Words[first].Start;
        var from = Math.Max(0, start - CopyrightReach);
        var line = page.Page.Text.AsSpan(from, start - from);
        return line[(line.LastIndexOf('\n') + 1)..].Contains('©');
    }

    /// <summary>What the wording nearest to a date in its sentence makes of it; null where none does, or another wording is nearer.</summary>
    private PageDateKind? Near(PageSentence sentence, int first, int end)
    {
        var updated = Near(cues.Updated, sentence, first, end);
        var made = Near(cues.Made, sentence, first, end);
        var version = NearVersion(sentence, first, end);
        var other = Near(cues.Other, sentence, first, end);
        if (cues.Unchanged.IsIn(page.Words, sentence.First, sentence.End) && cues.Content.IsIn(page.Words, sentence.First, sentence.End) && other < int.MaxValue && page.Words[Math.Max(sentence.First, first - 1)].Key is not "founded")
            return PageDateKind.Content;
        var best = Math.Min(updated, Math.Min(made, version));
        if (best == int.MaxValue || other < best)
            return null;
        if (made == best)
            return PageDateKind.Content;
        if (updated <= version)
            return IsOfPage(sentence, first) ? PageDateKind.Page : Updated(sentence.First, sentence.End);
        return PageDateKind.Version;
    }

    /// <summary>The same for versions and editions: only figures and words of dating may stand in between, so that what a syllabus merely speaks of is not its date.</summary>
    private int NearVersion(PageSentence sentence, int first, int end)
    {
        for (var at = first - 1; at >= sentence.First && at >= first - Reach; at--)
        {
            if (cues.Version.EndFrom(page.Words, at, first) is { } last)
                return first - last;
            if (!page.Words[at].IsNumber && cues.Between.EndFrom(page.Words, at, first) is null)
                break;
        }

        return end < sentence.End && cues.Version.EndFrom(page.Words, end, sentence.End) is not null ? 1 : int.MaxValue;
    }

    /// <summary>Words between a date and the nearest wording; one behind it must follow closely.</summary>
    private int Near(PhraseList wordings, PageSentence sentence, int first, int end)
    {
        var best = int.MaxValue;
        for (var at = first - 1; at >= sentence.First && at >= first - Reach; at--)
        {
            if (wordings.EndFrom(page.Words, at, first) is { } last)
                best = Math.Min(best, first - last);
        }

        for (var at = end; at < sentence.End && at < end + 3; at++)
        {
            if (wordings.EndFrom(page.Words, at, sentence.End) is not null)
                best = Math.Min(best, at - end + 1);
        }

        return best;
    }

    /// <summary>"updated 3 years ago", "vor 3 Jahren aktualisiert".</summary>
    private PageDate? Ago(PageSentence sentence, int at)
    {
        var words = page.Words;
        if (at == sentence.First || at + 1 > sentence.End || words[at].Key is not ("years" or "year" or "jahren" or "months" or "monaten") || NumberWords.EndingAt(words, sentence.First, at - 1) is not var (number, _))
            return null;
        var isAgo = at + 1 < sentence.End && words[at + 1].Key == "ago";
        var isVor = at - 2 >= sentence.First && words[at - 2].Key == "vor";
        if ((!isAgo && !isVor) || !cues.Updated.IsIn(words, sentence.First, sentence.End) || number > 60)
            return null;
        var latest = words[at].Key.StartsWith('m') ? asOf.AddMonths(-number) : asOf.AddYears(-number);
        return new PageDate(PageDateKind.Updated, latest, latest, places.QuoteOf(sentence, at - 1, at + (isAgo ? 2 : 1)));
    }

    private bool IsSaidCurrent(PageSentence sentence) =>
        !sentence.IsQuestion && cues.Current.IsIn(page.Words, sentence.First, sentence.End)
        && (cues.Version.IsIn(page.Words, sentence.First, sentence.End) || cues.Content.IsIn(page.Words, sentence.First, sentence.End) || cues.Updated.IsIn(page.Words, sentence.First, sentence.End));

    private IEnumerable<PageDate> Stated()
    {
        foreach (var value in page.Page.Values)
        {
            var kind = value.Name switch
            {
                "dateModified" or "dateUpdated" or "lastReviewed" when Courses.Contains(value.Owner) => PageDateKind.Content,
                "dateModified" or "lastReviewed" or "article:modified_time" or "og:updated_time" or "last-modified" or "dcterms.modified" or "revised" => PageDateKind.Page,
                "datePublished" or "dateCreated" when Courses.Contains(value.Owner) => PageDateKind.Published,
                _ => (PageDateKind?)null,
            };
            if (kind is { } known && DateReader.Iso(value.Value) is { } day)
                yield return new PageDate(known, day, day, new Quote(value.Value, value.Where));
        }
    }
}
