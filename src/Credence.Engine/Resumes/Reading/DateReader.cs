using System.Globalization;
using System.Text.RegularExpressions;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>Finds dates and ranges of dates as résumés write them, in English and German words or in figures (<c>data/lexicon/resume-dates.csv</c>).</summary>
internal sealed class DateReader
{
    private const int FirstYear = 1940;
    private const int LastYear = 2099;
    private const int Reach = 400;
    private const string Dash = "[-–—−‒‐~→]";
    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Last)> _seasons = new(StringComparer.Ordinal);
    private readonly Regex _date;
    private readonly Regex _divider;
    private readonly Regex _present;
    private readonly Regex _since;
    private readonly Regex _until;
    private readonly Regex _lone;

    private DateReader(IReadOnlyList<LexiconRow> rows)
    {
        foreach (var row in rows.Where(row => row[0] == "month"))
            _months[row[2]] = int.Parse(row[1], CultureInfo.InvariantCulture);
        foreach (var row in rows.Where(row => row[0] == "season"))
            _seasons[row[2]] = (int.Parse(row[1].Split('-')[0], CultureInfo.InvariantCulture), int.Parse(row[1].Split('-')[1], CultureInfo.InvariantCulture));
        var month = Any(_months.Keys);
        var season = Any(_seasons.Keys);
        const string year = @"(?:19[4-9]\d|20\d\d)";
        _date = new Regex(
            $@"\G(?:(?<y>{year})[-/.](?<m>0[1-9]|1[0-2])[-/.](?<d>0[1-9]|[12]\d|3[01])(?!\d)" +
            $@"|(?<n1>0?[1-9]|[12]\d|3[01])(?<sep>[./-])[ ]?(?<n2>0?[1-9]|[12]\d|3[01])\k<sep>[ ]?(?<y>{year})(?!\d)" +
            $@"|(?<d>0?[1-9]|[12]\d|3[01])(?:\.|st|nd|rd|th)?[ -]{{1,2}}(?<mn>{month})\.?,?[ -]{{0,2}}(?<y>{year})(?!\d)" +
            $@"|(?<mn>{month})\.?[ ](?<d>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?[ ](?<y>{year})(?!\d)" +
            $@"|(?<mn>{month})(?![a-zäöü])\.?,?[ /-]{{0,2}}(?:of[ ])?(?:['’´`]?(?<y>{year})|['’´`](?<yy>\d\d))(?!\d)" +
            $@"|(?<s>{season})(?![a-zäöü])(?:[ ]term)?,?[ ](?:(?:of[ ])?['’]?(?<y>{year}))(?:/\d\d(?:\d\d)?)?(?!\d)" +
            $@"|(?<y>{year})[-/.](?<m>0[1-9]|1[0-2])(?!\d)" +
            $@"|(?<m>0?[1-9]|1[0-2])[ ]?[-/.][ ]?(?<y>{year})(?!\d)" +
            $@"|(?<m>0[1-9]|1[0-2])/(?<yy>\d\d)(?!\d|/)" +
            $@"|(?<y>{year})(?!\d))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        _lone = new Regex($@"\G(?<mn>{month})(?![a-zäöü])\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var to = Any(Phrases(rows, "to"));
        var present = Any(Phrases(rows, "present"));
        _divider = new Regex($@"\G(?:\s{{0,3}}{Dash}{{1,2}}\s{{0,3}}|\s{{1,3}}(?:{to})\s{{1,3}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        _present = new Regex($@"\G(?:{present})(?![a-zäöü])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        _since = new Regex($@"(?:^|[\s(])(?<w>{Any(Phrases(rows, "since"))})\s{{1,2}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        _until = new Regex($@"(?:^|[\s(])(?<w>{Any(Phrases(rows, "until"))})\s{{1,2}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Reads the words of dates.</summary>
    /// <exception cref="UnusableInputException">The file is missing or wrong; the message has path and line.</exception>
    internal static DateReader Read(DataFolder data) => new(LexiconRows.Read(data, "resume-dates.csv", "kind,value,phrase"));

    /// <summary>Dates in order; those within longer words or numbers are none.</summary>
    internal IReadOnlyList<FoundDate> Find(string text)
    {
        var found = new List<FoundDate>();
        for (var at = 0; at < Math.Min(text.Length, Reach);)
        {
            if (!MayStart(text, at) || One(text, at) is not { } first)
            {
                at++;
                continue;
            }

            var date = Ranged(text, at, first);
            if (date is { } one)
            {
                found.Add(one);
                at = one.End;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private FoundDate? Ranged(string text, int start, (int End, PartialDate? Date, int? Month, bool IsDoubtful) first)
    {
        var divider = _divider.Match(text, first.End);
        if (divider.Success)
        {
            var after = divider.Index + divider.Length;
            var present = _present.Match(text, after);
            if (present.Success && first.Date is { } since)
                return new FoundDate(start, present.Index + present.Length, since, null, true, true) { FirstEnd = first.End, LastAt = (after, present.Index + present.Length), IsDoubtful = first.IsDoubtful };
            if (One(text, after) is { Date: { } last } second)
            {
                var from = first.Date ?? (first.Month is { } month ? Month(last.Earliest.Year, month) : null);
                if (from is { } whole && !whole.IsCertainlyAfter(last))
                    return new FoundDate(start, second.End, whole, last, false, true) { FirstEnd = first.End, LastAt = (after, second.End), IsDoubtful = first.IsDoubtful || second.IsDoubtful };
            }

            if (first.Date is { Text.Length: 4 } year && ShortYear(text, after, year) is { } shortened)
                return new FoundDate(start, after + 2, year, shortened, false, true) { FirstEnd = first.End, LastAt = (after, after + 2) };
        }

        if (first.Date is not { } only)
            return null;
        var open = text.AsSpan(first.End).TrimEnd();
        if (open.Length is 1 or 2 && Regex.IsMatch(open.Trim().ToString(), $"^{Dash}$"))
            return new FoundDate(start, text.Length, only, null, true, true) { FirstEnd = first.End, LastAt = (first.End, text.Length), IsDoubtful = true };
        var before = text[..start];
        var word = _since.Match(before);
        if (word.Success)
            return new FoundDate(word.Groups["w"].Index, first.End, only, null, true, true) { FirstEnd = first.End, LastAt = (word.Groups["w"].Index, first.End), IsDoubtful = first.IsDoubtful };
        word = _until.Match(before);
        return word.Success
            ? new FoundDate(word.Groups["w"].Index, first.End, null, only, false, false) { FirstEnd = first.End, LastAt = (start, first.End), IsDoubtful = first.IsDoubtful }
            : new FoundDate(start, first.End, only, null, false, false) { FirstEnd = first.End, LastAt = (start, first.End), IsDoubtful = first.IsDoubtful };
    }

    private (int End, PartialDate? Date, int? Month, bool IsDoubtful)? One(string text, int at)
    {
        var match = _date.Match(text, at);
        if (!match.Success)
        {
            var lone = _lone.Match(text, at);
            return lone.Success ? (at + lone.Length, null, _months[lone.Groups["mn"].Value.ToLowerInvariant()], false) : null;
        }

        if (match.Index + match.Length < text.Length && (char.IsLetter(text[match.Index + match.Length]) || text[match.Index + match.Length] is '%' or '€' or '$'))
            return null;
        var end = at + match.Length;
        var year = match.Groups["y"].Success ? Number(match, "y") : 2000 + Number(match, "yy") is var late && late > 2059 ? late - 100 : late;
        if (year is < FirstYear or > LastYear)
            return null;
        if (match.Groups["s"].Success)
            return (end, Season(year, _seasons[match.Groups["s"].Value.ToLowerInvariant()]), null, false);
        if (match.Groups["n1"].Success)
            return Numbers(end, year, Number(match, "n1"), Number(match, "n2"), match.Groups["sep"].Value);
        var month = match.Groups["mn"].Success ? _months[match.Groups["mn"].Value.ToLowerInvariant()] : match.Groups["m"].Success ? Number(match, "m") : 0;
        var date = month == 0 ? Parsed($"{year:D4}") : match.Groups["d"].Success ? Day(year, month, Number(match, "d")) : Month(year, month);
        return date is null ? null : (end, date, null, false);
    }

    /// <summary>Two numbers and a year: with full stops day first; else whichever can be a month; where both can, only the year is sure.</summary>
    private static (int End, PartialDate? Date, int? Month, bool IsDoubtful)? Numbers(int end, int year, int first, int second, string divider)
    {
        if (divider == "." || first > 12)
            return Day(year, second, first) is { } day ? (end, day, null, false) : null;
        if (second > 12)
            return Day(year, first, second) is { } american ? (end, american, null, false) : null;
        return first == second ? (end, Day(year, first, first), null, false) : (end, Parsed($"{year:D4}"), null, true);
    }

    private static PartialDate? ShortYear(string text, int at, PartialDate first)
    {
        if (at + 2 > text.Length || !char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at + 1]) || (at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2])))
            return null;
        var year = (first.Earliest.Year / 100 * 100) + int.Parse(text.AsSpan(at, 2), CultureInfo.InvariantCulture);
        return year > first.Earliest.Year && year < first.Earliest.Year + 60 ? Parsed($"{year:D4}") : null;
    }

    private static bool MayStart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '$' or '€' or '£' or '_' or '@' or '#' || (text[at - 1] is '.' or ',' or '-' or '/' && at > 1 && char.IsLetterOrDigit(text[at - 2]) && char.IsAsciiDigit(text[at]) && !char.IsLetter(text[at - 2]))));

    private static PartialDate? Season(int year, (int First, int Last) months) => Parsed($"{year:D4}-{months.First:D2}/{(months.Last < months.First ? year + 1 : year):D4}-{months.Last:D2}");

    private static PartialDate? Month(int year, int month) => Parsed($"{year:D4}-{month:D2}");

    private static PartialDate? Day(int year, int month, int day) => Parsed($"{year:D4}-{month:D2}-{day:D2}");

    private static PartialDate? Parsed(string text) => PartialDate.TryParse(text, out var date) ? date : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Phrases(IReadOnlyList<LexiconRow> rows, string kind) => rows.Where(row => row[0] == kind).Select(row => row[2]);

    private static string Any(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(word => word.Length).Select(Regex.Escape).Select(word => word.Replace("\\ ", "[ ]", StringComparison.Ordinal)));
}
