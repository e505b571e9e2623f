using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>Tells words of others that a page quotes to answer them, however few: '"No coding needed", say the adverts', '"Just watch" - you learn by building'.</summary>
/// <param name="page">The page.</param>
/// <param name="reports">How somebody is said to have said something.</param>
internal sealed class ReportedSpeech(PageWords page, PhraseList reports)
{
    /// <summary>Whether words of a sentence are, or begin, such a quotation.</summary>
    internal bool Has(PageSentence sentence, int first, int end)
    {
        var quoted = first;
        while (quoted < end && !page.Words[quoted].InQuotes)
            quoted++;
        if (quoted == end)
            return false;
        if (reports.IsIn(page.Words, sentence.First, sentence.End))
            return true;
        var close = quoted;
        while (close < sentence.End && page.Words[close].InQuotes)
            close++;
        return close < sentence.End ? quoted == sentence.First && page.Words[close].Before == Gap.Clause : IsReportedNext(close);
    }

    /// <summary>Whether the sentence after a quotation says whose words they were: '"No coding!" shout the posters'.</summary>
    private bool IsReportedNext(int next) =>
        next < page.Words.Count && reports.EndFrom(page.Words, next, page.Sentences[page.SentenceOf(next)].End) is not null;
}
