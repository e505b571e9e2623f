using Credence.Postings;
using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Finds again where a text states a field that postings keep without its place: the first line in which the finder that found it finds it.</summary>
/// <param name="fields">Finds years and degrees.</param>
/// <param name="preferred">Tells what is only wished for.</param>
/// <param name="experience">Tells which words name the field of years.</param>
internal sealed class FieldPlaces(FieldFinder fields, PreferredSections preferred, ExperienceWords experience)
{
    private const int LongLine = 240;
    private const int WindowLength = 160;
    private const int WindowStep = 80;
    private const int MostLooks = 2000; // lines and sentences looked at: more than any posting has

    /// <summary>The sentences that ask for years, and the words of each that may name their field, behind the word for years up to the next number of them, or else before it: first the one of a posting's field, then the others.</summary>
    /// <param name="text">The posting.</param>
    /// <param name="years">Its field; the first is left out where the text no longer asks for so many.</param>
    internal IReadOnlyList<(int Years, Quote Quote, string Behind)> Years(string text, int years)
    {
        var asks = fields.YearsIn(text);
        if (asks.Count == 0 || asks[0].Low != years)
            return [];
        return [.. asks.Select(ask =>
        {
            var (from, to) = Clauses.Sentence(text, ask.Start, ask.End);
            // what stands behind another number is said of that one
            from = asks.Any(other => other.End <= ask.Start && other.Start >= from) ? ask.Start : Math.Min(from, ask.Start);
            to = asks.Where(other => other.Start >= ask.End).Select(other => other.Start).Append(Math.Max(ask.End, to)).Min();
            return (ask.Low, Sentence(text, ask.Start, ask.End), experience.Around(text[from..ask.Start], text[ask.End..to]));
        })];
    }

    /// <summary>Degrees above one that are only preferred, each with its sentence.</summary>
    internal IEnumerable<(DegreeAsk Ask, Quote Quote)> PreferredDegrees(string text, Degree? above) =>
        fields.PreferredDegreesIn(text).Where(ask => above is not { } asked || ask.Degree > asked).Select(ask => (ask, Sentence(text, ask.Start, ask.End)));

    /// <summary>The sentence that asks for a degree of the level, and the words in it that name the degree; null where the text no longer asks for it.</summary>
    internal (Quote? Quote, DegreeAsk? Ask) Degree(string text, Degree degree) =>
        fields.DegreeIn(text) is { } asked && asked.Degree == degree ? (Sentence(text, asked.Start, asked.End), asked)
        : (Line(text, found => found.Degree == degree) is { } line ? Quote.Of(text, line.Start, line.End) : null, null);

    /// <summary>The sentence around some words.</summary>
    internal static Quote Sentence(string text, int start, int end) => Quote.Around(text, Clauses.Sentence(text, start, end), start, end);

    /// <summary>The first line that states it, of a long one its first sentence that does; one below a heading of wishes only where no other does.</summary>
    private (int Start, int End)? Line(string text, Func<PostingFields, bool> states)
    {
        (int Start, int End)? wished = null;
        var looks = 0;
        for (var from = 0; from < text.Length && looks < MostLooks;)
        {
            var to = text.IndexOf('\n', from);
            to = to < 0 ? text.Length : to;
            looks += to > from ? 1 : 0;
            if (to > from && states(Fields(text, from, to)))
            {
                if (!preferred.IsPreferred(text, from, to))
                    return to - from <= LongLine ? (from, to) : SentenceOf(text, from, to, states);
                wished ??= (from, to);
            }

            from = to + 1;
        }

        return wished;
    }

    private (int Start, int End) SentenceOf(string text, int from, int to, Func<PostingFields, bool> states)
    {
        var looks = 0;
        for (var at = from; at < to && looks < MostLooks; looks++)
        {
            while (at < to && !char.IsLetterOrDigit(text[at]))
                at++;
            var end = at >= to ? to : Math.Clamp(Clauses.Sentence(text, at, at + 1).End, at + 1, to);
            if (at < to && states(Fields(text, at, end)))
                return Window(text, at, end, states);
            at = end;
        }

        return Window(text, from, to, states);
    }

    /// <summary>Of a sentence too long to quote the first part, from word to word, that states it by itself.</summary>
    private (int Start, int End) Window(string text, int from, int to, Func<PostingFields, bool> states)
    {
        for (var (at, looks) = (from, 0); to - from > LongLine && at < to && looks < MostLooks; at += WindowStep, looks++)
        {
            var (start, end) = (at, Math.Min(to, at + WindowLength));
            while (start > from && start < end && !char.IsWhiteSpace(text[start - 1]))
                start++;
            while (end < to && end > start && !char.IsWhiteSpace(text[end]))
                end--;
            if (end > start && states(Fields(text, start, end)))
                return (start, end);
        }

        return (from, to);
    }

    private PostingFields Fields(string text, int from, int to)
    {
        var line = text[from..to];
        return fields.Find(new RawPosting { Source = "line", Format = "text", Body = line, BodyKind = BodyKind.Plain }, line);
    }
}
