using System.Buffers;

namespace Credence.Postings.Finding;

/// <summary>Finds how many people an employer has where a text says so (<c>over 5,000 employees</c>, <c>a team of 12 people</c>).</summary>
internal sealed class EmployerSizeFinder
{
    private const int FarthestNumber = 45;
    private const int MostWordsBetween = 4;
    private const int TeamReach = 28;
    private const int RemarkReach = 60;
    private const int FirstYear = 1990;
    private const int LastYear = 2035;
    private const int MostPeople = 3_000_000;
    private const int Strong = 0;
    private const int Weak = 1;
    private const int Before = 2;
    private const int BeforeIfOwn = 3;
    private const int OwnReach = 12;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:!?()|\n");

    private readonly EmployerCues _cues;
    private readonly YearCounts _numbers;

    public EmployerSizeFinder(EmployerCues cues, YearCounts numbers)
    {
        (_cues, _numbers) = (cues, numbers);
        Phrases =
        [
            .. cues.Units.Select(unit => new ScanPhrase(PhraseUse.EmployerSize, unit, PhraseEdges.Start, false, Strong)),
            .. cues.WeakUnits.Select(unit => new ScanPhrase(PhraseUse.EmployerSize, unit, PhraseEdges.Start, false, Weak)),
            .. cues.Counts.Select(words => new ScanPhrase(PhraseUse.EmployerSize, words, PhraseEdges.Start, false, Before)),
            .. cues.TeamCounts.Select(words => new ScanPhrase(PhraseUse.EmployerSize, words, PhraseEdges.Start, false, BeforeIfOwn)),
        ];
    }

    /// <summary>What it looks for in texts.</summary>
    public IReadOnlyList<ScanPhrase> Phrases { get; }

    /// <summary>The size class of the first number of an employer's people; null where the text gives none.</summary>
    public string? Find(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        for (var at = 0; matches.TryNext(PhraseUse.EmployerSize, ref at, out var match);)
        {
            if (match.Value == BeforeIfOwn && !_cues.Own.IsIn(text[Math.Max(0, match.Start - OwnReach)..match.Start]))
                continue;
            var number = match.Value >= Before ? After(text, match.End) : InFrontOf(text, match.Start);
            if (number is not var (start, end, people, isOpen) || !IsOwn(text, start, Math.Max(end, match.End), match.Value))
                continue;
            if (EmployerSizes.OfPeople(people, isOpen) is { } size)
                return size;
        }

        return null;
    }

    private bool IsOwn(ReadOnlySpan<char> text, int start, int end, int kind)
    {
        var (from, to) = Clauses.Sentence(text, start, end);
        to = Math.Min(to, end + RemarkReach);
        var before = text[from..start];
        if (_cues.SizeOther.IsIn(before) || _cues.SizeOther.IsIn(text[end..to]))
            return false;
        return kind switch
        {
            Before or BeforeIfOwn => true,
            Weak => _cues.Team.IsIn(before[Math.Max(0, before.Length - TeamReach)..]) && _cues.SizeSelf.IsIn(text[from..to]),
            _ => _cues.SizeSelf.IsIn(text[from..to]),
        };
    }

    private static (int Start, int End, int People, bool IsOpen)? InFrontOf(ReadOnlySpan<char> text, int unit)
    {
        var from = Math.Max(0, unit - FarthestNumber);
        var window = text[from..unit];
        var last = window.LastIndexOfAnyInRange('0', '9');
        if (last < 0 || window[(last + 1)..].Count(' ') > MostWordsBetween || window[(last + 1)..].ContainsAny(Ends))
            return null;
        var start = from + last;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || (text[start - 1] is ',' or '.' && start > 1 && char.IsAsciiDigit(text[start - 2]))))
            start--;
        return At(text, start);
    }

    private (int Start, int End, int People, bool IsOpen)? After(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start < text.Length && text[start] is ' ' or '~' or '\u00a0' or ':')
            start++;
        if (At(text, start) is { } figure)
            return figure;
        var stop = start;
        while (stop < text.Length && char.IsLetter(text[stop]))
            stop++;
        return _numbers.ValueOf(text[start..stop]) is { } people ? (start, stop, people, false) : null;
    }

    private static (int Start, int End, int People, bool IsOpen)? At(ReadOnlySpan<char> text, int start)
    {
        if (AmountReader.At(text, start) is not { Value: >= 2 and <= MostPeople } amount)
            return null;
        var before = text[Math.Max(0, start - 12)..start];
        if ((start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '$' or '€' or '£' or '#')) || (amount.End < text.Length && text[amount.End] is '%'))
            return null;
        var people = (int)amount.Value;
        var open = amount.End < text.Length && text[amount.End] == '+' || Clauses.HasAny(before, ["over ", "than ", "über ", "rund "]);
        if (!open && amount.End - start == 4 && people is >= FirstYear and <= LastYear)
            return null;
        return (start, amount.End, people, open);
    }
}
