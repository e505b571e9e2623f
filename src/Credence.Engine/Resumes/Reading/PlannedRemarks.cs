using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>Finds what a text says of a certification that is not held yet: "in progress", "exam planned for January 2027", "Prüfung im Mai 2027 geplant", "studying for …". Words: <c>data/lexicon/resume-cues.csv</c>. Immutable.</summary>
public sealed class PlannedRemarks
{
    private const int LongestPhrase = 4;
    private const string Planned = "planned";
    private const string Alone = "planned-alone"; // ends names too: "Certificate in Financial Planning"
    private const string Exam = "planned-exam";
    private const string Beside = "planned-beside";
    private const string Before = "planned-before";
    private const string Again = "again";
    private const string Ahead = "planned-ahead";

    private readonly ResumeWords _words;
    private readonly DateReader _dates;

    internal PlannedRemarks(ResumeWords words, DateReader dates) => (_words, _dates, Ended) = (words, dates, new EndedRemarks(words, dates));

    /// <summary>Finds what says that it ended, or never was held.</summary>
    internal EndedRemarks Ended { get; }

    /// <summary>Reads the words of <c>data</c>.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    public static PlannedRemarks Read(DataFolder data) => new(ResumeWords.Read(data), DateReader.Read(data));

    /// <summary>The remark that a text is or ends in; null where it ends in none.</summary>
    /// <param name="text">A name, a part of one, or what stands beside it.</param>
    internal PlannedRemark? EndOf(string text)
    {
        var dates = _dates.Find(text);
        var words = Words(text, dates);
        var (first, says, ofExam, isAhead) = Remark(words, [Planned, Exam, Beside]);
        if (first > 0 && Remark(words, [Planned, Alone, Exam, Beside]) is { First: 0 } whole)
            (first, says, ofExam, isAhead) = whole;
        var isWhole = first == 0;
        // "exam in January 2027" says only of what the date is
        if (first == words.Count || (!says && !(isWhole && ofExam && dates.Count > 0)))
            return null;
        var start = isWhole ? 0 : words[first].Start;
        var date = dates.Where(one => one.Start >= start && !one.GoesOn && (one.First ?? one.Last) is not null).Select(one => (FoundDate?)one).LastOrDefault();
        return new PlannedRemark(start, says, IsAgain(text), date, isAhead);
    }

    /// <summary>Whether a text is about doing again what was done before.</summary>
    internal bool IsAgain(string text) => Words(text, []).Exists(word => _words.Is(Again, word.Text));

    /// <summary>Whether such words say that it is planned, and not that it is under way.</summary>
    internal bool IsAhead(string words) => _words.Is(Ahead, words);

    /// <summary>Where the name begins behind words that say that it is not held yet ("Studying for …"); null where none stand before it.</summary>
    internal int? BeginningOf(string text) => BehindFirst(_words, text, Before);

    /// <summary>Where the word behind the longest phrase of a cue that begins a text begins; null where none does, or nothing stands behind it.</summary>
    internal static int? BehindFirst(ResumeWords words, string text, string cue)
    {
        var all = Words(text, []);
        for (var length = Math.Min(LongestPhrase, all.Count - 1); length > 0; length--)
        {
            if (words.Is(cue, text[..all[length - 1].End]))
                return all[length].Start;
        }

        return null;
    }

    /// <summary>The first of the last words that all belong to such a remark, whether they say that it is not held yet, and whether they speak of an exam.</summary>
    private (int First, bool Says, bool OfExam, bool IsAhead) Remark(List<(string Text, int Start, int End)> words, string[] cues)
    {
        var (first, says, ofExam, isAhead) = (words.Count, false, false, true);
        while (first > 0 && Phrase(_words, words, first, cues) is { } phrase)
        {
            first -= phrase.Length;
            var isSaying = phrase.Cue is Planned or Alone;
            says |= isSaying;
            isAhead &= !isSaying || IsAhead(string.Join(' ', words.Skip(first).Take(phrase.Length).Select(word => word.Text)));
            ofExam |= phrase.Cue == Exam;
        }

        return (first, says, ofExam, isAhead);
    }

    /// <summary>The longest phrase that ends before a word: its length in words, and what it says.</summary>
    internal static (int Length, string Cue)? Phrase(ResumeWords words, List<(string Text, int Start, int End)> all, int end, string[] cues)
    {
        for (var length = Math.Min(LongestPhrase, end); length > 0; length--)
        {
            var phrase = string.Join(' ', all.Skip(end - length).Take(length).Select(word => word.Text));
            if (cues.FirstOrDefault(cue => words.Is(cue, phrase)) is { } cue)
                return (length, cue);
        }

        return null;
    }

    /// <summary>The words outside of dates; the words by which a range goes on ("May 2026 – in progress") are not of its date.</summary>
    internal static List<(string Text, int Start, int End)> Words(string text, IReadOnlyList<FoundDate> dates)
    {
        var words = new List<(string, int, int)>();
        for (var at = 0; at < text.Length;)
        {
            if (dates.FirstOrDefault(date => date.Start == at && date.End > at) is { End: > 0 } date)
            {
                at = date.GoesOn ? Math.Max(at + 1, date.FirstEnd) : date.End;
                continue;
            }

            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            words.Add((text[at..end], at, end));
            at = end;
        }

        return words;
    }
}
