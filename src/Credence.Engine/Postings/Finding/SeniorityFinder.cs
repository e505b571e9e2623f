using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Finds the level of a position in its level field, its title, or a text that says it in so many words.</summary>
internal sealed class SeniorityFinder
{
    private const int OpeningLength = 1500;
    private const int AnnouncementLength = 32;
    private static readonly string[] Announcements =
        ["looking for a ", "looking for an ", "seeking a ", "seeking an ", "hiring a ", "hiring an ", "suchen eine ", "suchen einen ", "seniority level: ", "seniority: ", "level: "];

    private readonly PhraseSet<Seniority?> _title;
    private readonly PhraseSet<Seniority?> _field;

    private SeniorityFinder(PhraseSet<Seniority?> title, PhraseSet<Seniority?> field)
    {
        _title = title;
        _field = field;
    }

    /// <summary>What it looks for in texts.</summary>
    public static IReadOnlyList<ScanPhrase> Phrases { get; } =
        [.. Announcements.Select(words => new ScanPhrase(PhraseUse.Announcement, words, PhraseEdges.Start, false, 0))];

    public static SeniorityFinder Read(DataFolder data)
    {
        var rows = LexiconRows.Read(data, "seniority.csv", "level,where,phrase")
            .Select(row => (row[2], false, row[0] == "none" ? (Seniority?)null : LexiconRows.OneOf<Seniority>(row, 0), Where: row[1] is "title" or "field" ? row[1] : throw row.Wrong("where must be title or field")))
            .ToList();
        return new SeniorityFinder(
            new PhraseSet<Seniority?>(rows.Where(r => r.Where == "title").Select(r => (r.Item1, r.Item2, r.Item3)), exactCase: false),
            new PhraseSet<Seniority?>(rows.Select(r => (r.Item1, r.Item2, r.Item3)), exactCase: false));
    }

    /// <summary>The level, or null where nothing says it.</summary>
    public Seniority? Find(string? field, string? title, ReadOnlySpan<char> text, PhraseMatches matches) =>
        In(_field, field) ?? In(_title, title) ?? Numbered(title) ?? Announced(text, matches);

    private static Seniority? In(PhraseSet<Seniority?> phrases, ReadOnlySpan<char> words)
    {
        Seniority? highest = null;
        for (var at = 0; phrases.TryNext(words, at, out _, out var end, out var level); at = end)
        {
            // an internship stays one, whatever else the title says
            if (level == Seniority.Intern)
                return level;
            if (level is not null && (highest is null || level > highest))
                highest = level;
        }

        return highest;
    }

    /// <summary>The step at the end of a title: <c>Data Scientist II</c>, <c>Engineer 3</c>.</summary>
    private static Seniority? Numbered(string? title)
    {
        if (title is null)
            return null;
        var head = title.AsSpan();
        var cut = head.IndexOfAny(",(|–");
        if (cut > 0)
            head = head[..cut];
        head = head.TrimEnd();
        var space = head.LastIndexOf(' ');
        if (space <= 0 || !char.IsLetter(head[space - 1]))
            return null;
        return head[(space + 1)..] switch
        {
            "I" or "1" => Seniority.Entry,
            "II" or "2" => Seniority.Mid,
            "III" or "IV" or "3" or "4" => Seniority.Senior,
            "V" or "VI" => Seniority.Lead,
            _ => null,
        };
    }

    /// <summary>"We are looking for a senior …": only where the level follows the announcement at once.</summary>
    private Seniority? Announced(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        var opening = text[..Math.Min(text.Length, OpeningLength)];
        for (var at = 0; matches.TryNext(PhraseUse.Announcement, ref at, out var match) && match.End <= opening.Length;)
        {
            var from = match.Start;
            var rest = opening[from..Math.Min(opening.Length, from + AnnouncementLength)];
            if (_title.TryNext(rest, 0, out var start, out _, out var level) && level is not null && EndsAnnouncement(rest[..start]))
                return level;
        }

        return null;
    }

    private static bool EndsAnnouncement(ReadOnlySpan<char> words) =>
        words.EndsWith(" a ") || words.EndsWith(" an ") || words.EndsWith(" eine ") || words.EndsWith(" einen ") || words.EndsWith("level: ") || words.EndsWith("seniority: ");
}
