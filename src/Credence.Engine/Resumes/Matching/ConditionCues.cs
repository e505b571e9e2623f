using System.Text;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Words of <c>data/lexicon/condition-cues.yaml</c>.</summary>
internal sealed class ConditionCues
{
    private readonly AnchoredWords _anchored;
    private readonly ShortWords _short;

    private ConditionCues(YamlMap clearance, YamlMap sponsorship, YamlMap citizenship, YamlMap sections, YamlMap right, YamlMap area, AnchoredWords anchored, IReadOnlyList<string> seldomNamed)
    {
        Clearance = Words(clearance, "word");
        TopSecret = Words(clearance, "top-secret");
        Secret = Words(clearance, "secret");
        Later = Words(clearance, "later");
        OrLater = clearance.OneOrMoreTexts("or-later").ToHashSet(StringComparer.OrdinalIgnoreCase);
        Now = Words(clearance, "now");
        ClearanceWished = Words(clearance, "wished");
        Asked = Words(clearance, "asked");
        ClearanceDenied = Words(clearance, "denied");
        ClearanceOther = Words(clearance, "other");
        Sponsor = Words(sponsorship, "word");
        Visa = Words(sponsorship, "visa");
        SponsorDenied = Words(sponsorship, "denied");
        SponsorOffered = Words(sponsorship, "offered");
        Citizen = Words(citizenship, "us");
        ClearancesOfCountry = [.. clearance.OneOrMoreMaps("of-country").Select(map => new ClearanceCountry(map))];
        _short = new ShortWords(clearance.OneOrMoreTexts("short"));
        RequiredHeadings = Words(sections, "required");
        OtherHeadings = Words(sections, "other");
        RightBefore = right.OneOrMoreTexts("before");
        RightBehind = right.OneOrMoreTexts("behind");
        RightBehindLast = right.OneOrMoreTexts("behind-last");
        RightUntil = right.OneOrMoreTexts("until");
        RightEnded = right.OneOrMoreTexts("ended");
        RightOfOneCountry = Words(right, "one-country");
        RightsOfCountry = [.. right.OneOrMoreMaps("of-country").Select(map =>
        {
            var permit = (map.Text("country"), map.OneOrMoreTexts("words"));
            map.NoOtherKeys();
            return permit;
        })];
        RightsOfEmployer = [.. right.OneOrMoreMaps("of-employer").Select(map =>
        {
            var permit = (map.Text("country"), map.OneOrMoreTexts("words"));
            map.NoOtherKeys();
            return permit;
        })];
        RightSince = right.OneOrMoreTexts("since");
        RightUnrestricted = Words(right, "unrestricted");
        RightOpen = Words(right, "open");
        RightRefused = right.OneOrMoreTexts("refused");
        RightParts = right.OneOrMoreTexts("parts");
        RightNeed = right.OneOrMoreTexts("need");
        RightBesideCodes = right.OneOrMoreTexts("beside-codes").ToHashSet(StringComparer.OrdinalIgnoreCase);
        RightBoth = right.OneOrMoreTexts("both").ToHashSet(StringComparer.OrdinalIgnoreCase);
        RightBeforeBoth = right.OneOrMoreTexts("before-both").ToHashSet(StringComparer.OrdinalIgnoreCase);
        RightOfPerson = right.OneOrMoreTexts("of-person").ToHashSet(StringComparer.OrdinalIgnoreCase);
        RightOfOthers = right.OneOrMoreTexts("of-others").ToHashSet(StringComparer.OrdinalIgnoreCase);
        RightOtherCitizens = Words(right, "other-citizens");
        RightOnly = right.OneOrMoreTexts("only");
        RightJoins = right.OneOrMoreTexts("joins");
        RightDenied = Words(right, "denied");
        RightWithout = Words(right, "without");
        RightNot = right.OneOrMoreTexts("not");
        RightBut = right.OneOrMoreTexts("but");
        RightNo = right.OneOrMoreTexts("no");
        RightOfCitizens = Words(right, "citizen");
        Area = Words(area, "word");
        AreaRight = new CuePhrases(area.OneOrMoreTexts("right"));
        AreaOther = Words(area, "other");
        SeldomNamed = seldomNamed.ToHashSet(StringComparer.Ordinal);
        _anchored = anchored;
    }

    internal CueWords Clearance { get; }

    internal CueWords TopSecret { get; }

    internal CueWords Secret { get; }

    /// <summary>It can be had later.</summary>
    internal CueWords Later { get; }

    /// <summary>Between an "or" and such a word: whoever has none yet will do.</summary>
    internal IReadOnlySet<string> OrLater { get; }

    /// <summary>In a part of a sentence: its level is only wished for.</summary>
    internal CueWords ClearanceWished { get; }

    /// <summary>It must be there already.</summary>
    internal CueWords Now { get; }

    /// <summary>A clearance without its level is asked for.</summary>
    internal CueWords Asked { get; }

    internal CueWords ClearanceDenied { get; }

    internal CueWords ClearanceOther { get; }

    internal CueWords Sponsor { get; }

    internal CueWords Visa { get; }

    internal CueWords SponsorDenied { get; }

    internal CueWords SponsorOffered { get; }

    /// <summary>Of a résumé: shortly before the words, the person has it not.</summary>
    internal IReadOnlyList<string> RightNot { get; }

    /// <summary>Of a résumé: words that begin a new part of a sentence.</summary>
    internal IReadOnlyList<string> RightBut { get; }

    /// <summary>Of a résumé: before a right in the same part of a sentence, it is not there, or needed.</summary>
    internal IReadOnlyList<string> RightRefused { get; }

    /// <summary>Of a résumé: words that join a part of which the others say nothing.</summary>
    internal IReadOnlyList<string> RightParts { get; }

    /// <summary>Of a résumé: beside a no, which is then none.</summary>
    internal IReadOnlyList<string> RightOnly { get; }

    /// <summary>Of a résumé: it is needed; beside a no it is not.</summary>
    internal IReadOnlyList<string> RightNeed { get; }

    /// <summary>Of a résumé: in the line of a short code, which then is one of a visa, or in the heading above it.</summary>
    internal IReadOnlySet<string> RightBesideCodes { get; }

    /// <summary>Of a résumé: in the sentence, it speaks of the papers of others.</summary>
    internal IReadOnlySet<string> RightOfOthers { get; }

    /// <summary>Of a résumé: directly behind a permit, the person holds it.</summary>
    internal IReadOnlySet<string> RightOfPerson { get; }

    /// <summary>Of a résumé: between two countries directly before the words.</summary>
    internal IReadOnlySet<string> RightBoth { get; }

    /// <summary>Of a résumé: before the first of two such countries, unless it begins a part of the sentence.</summary>
    internal IReadOnlySet<string> RightBeforeBoth { get; }

    /// <summary>Of a résumé: what is called after citizens.</summary>
    internal CueWords RightOtherCitizens { get; }

    /// <summary>Of a résumé: in the sentence, it is applied for.</summary>
    internal CueWords RightOpen { get; }

    /// <summary>Of a résumé: in the sentence, it is the restrictions that are not there.</summary>
    internal CueWords RightUnrestricted { get; }

    /// <summary>Words before a day from which on a permit is held.</summary>
    internal IReadOnlyList<string> RightSince { get; }

    /// <summary>Permits by name with their countries, which are bound to an employer.</summary>
    internal IReadOnlyList<(string Country, IReadOnlyList<string> Words)> RightsOfEmployer { get; }

    /// <summary>Of a résumé: at the end of the sentence, the person has it not.</summary>
    internal IReadOnlyList<string> RightNo { get; }

    internal CueWords Citizen { get; }

    /// <summary>Clearances of other countries than the United States.</summary>
    internal IReadOnlyList<ClearanceCountry> ClearancesOfCountry { get; }

    /// <summary>What postings ask for of citizens and of the right to work in countries by their names.</summary>
    internal CountryAskCues Countries { get; private init; } = null!;

    /// <summary>Where one must live.</summary>
    internal ResidenceCues Residence { get; private init; } = null!;

    /// <summary>What is like a condition and is not judged.</summary>
    internal NotJudgedCues NotJudged { get; private init; } = null!;

    /// <summary>What postings say need not be.</summary>
    internal DeniedAsks Denied { get; private init; } = null!;

    /// <summary>Headings that what must be there is listed below.</summary>
    internal CueWords RequiredHeadings { get; }

    /// <summary>Headings of anything else.</summary>
    internal CueWords OtherHeadings { get; }

    /// <summary>Of a résumé: the countries where the person may work follow.</summary>
    internal IReadOnlyList<string> RightBefore { get; }

    /// <summary>The country stands directly before.</summary>
    internal IReadOnlyList<string> RightBehind { get; }

    /// <summary>The same, where a part of a sentence ends with it.</summary>
    internal IReadOnlyList<string> RightBehindLast { get; }

    /// <summary>Behind a permit: it is over.</summary>
    internal IReadOnlyList<string> RightEnded { get; }

    /// <summary>A permit's last day follows.</summary>
    internal IReadOnlyList<string> RightUntil { get; }

    /// <summary>Permits of one country, whatever area their names speak of.</summary>
    internal CueWords RightOfOneCountry { get; }

    /// <summary>Permits that only one country (ISO 3166 alpha-2) gives.</summary>
    internal IReadOnlyList<(string Country, IReadOnlyList<string> Words)> RightsOfCountry { get; }

    /// <summary>Between countries.</summary>
    internal IReadOnlyList<string> RightJoins { get; }

    /// <summary>The right is not there, or not without a sponsor.</summary>
    internal CueWords RightDenied { get; }

    /// <summary>It is there after all: no sponsor is needed.</summary>
    internal CueWords RightWithout { get; }

    /// <summary>Of a résumé: words that speak of citizens, who may work wherever those of their country may.</summary>
    internal CueWords RightOfCitizens { get; }

    /// <summary>An area of several countries where a right may be asked for.</summary>
    internal CueWords Area { get; }

    /// <summary>In the same sentence: the right to work.</summary>
    internal CuePhrases AreaRight { get; }

    /// <summary>In the same sentence: it is offered, or not needed.</summary>
    internal CueWords AreaOther { get; }

    /// <summary>Licences of which few résumés speak.</summary>
    internal IReadOnlySet<string> SeldomNamed { get; }

    /// <summary>Which searches may find anything in a text (UTF-8): the others need not be made.</summary>
    internal ConditionSearches In(ReadOnlySpan<byte> text) => In(text, out _);

    /// <summary>The same, and where the line begins in which the first of them may find something.</summary>
    /// <param name="text">Text.</param>
    /// <param name="from">Offset in the text as characters: of the line's end before it; 0 for the first line.</param>
    internal ConditionSearches In(ReadOnlySpan<byte> text, out int from)
    {
        from = 0;
        var found = (ConditionSearches)_anchored.In(text, out var first);
        if (_short.AreIn(text))
            return found | ConditionSearches.ShortClearance;
        if (found != ConditionSearches.None && text[..first].LastIndexOf((byte)'\n') is > 0 and var end)
            from = Encoding.UTF8.GetCharCount(text[..end]);
        return found;
    }

    /// <summary>Offset of the first clearance by a short name, or -1.</summary>
    internal int FirstShort(ReadOnlySpan<char> text) => _short.FirstIn(text);

    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static ConditionCues Read(DataFolder data)
    {
        var path = data.Combine("lexicon", "condition-cues.yaml");
        if (!File.Exists(path))
            throw new UnusableInputException(path, "the file is missing", "Restore it from the repository");
        var file = YamlMap.Read(path);
        var (clearance, sponsorship, citizenship, sections, right, area) = (file.Map("clearance"), file.Map("sponsorship"), file.Map("citizenship"), file.Map("sections"), file.Map("work-right"), file.Map("area-right"));
        var (beside, countryRight, living, notJudged, denied) = (file.Map("beside-country"), file.Map("country-right"), file.Map("residence"), file.Map("not-judged"), file.Map("denied-ask"));
        var residence = new ResidenceCues(living);
        var anchors = file.OneOrMoreTexts("anchors");
        List<(string, int)> words =
        [
            .. Searched(ConditionSearches.Clearance, clearance.OneOrMoreTexts("word")), .. Searched(ConditionSearches.Sponsor, sponsorship.OneOrMoreTexts("word")),
            .. Searched(ConditionSearches.Citizen, [.. citizenship.OneOrMoreTexts("us"), .. citizenship.OneOrMoreTexts("word")]), .. Searched(ConditionSearches.Area, area.OneOrMoreTexts("word")),
            .. Searched(ConditionSearches.Right, area.OneOrMoreTexts("right")), .. residence.Searched,
        ];
        if (AnchoredWords.Unanchored(anchors, words.Select(word => word.Item1)) is { } word)
            throw new UnusableInputException(file.Where, $"'{word}' is an anchor of fewer than five letters of ASCII or a word without an anchor", "Mend it or add an anchor");
        var cues = new ConditionCues(clearance, sponsorship, citizenship, sections, right, area, new AnchoredWords(anchors, words), file.OneOrMoreTexts("seldom-named"))
        {
            Countries = new CountryAskCues(citizenship, beside, countryRight),
            Residence = residence,
            NotJudged = new NotJudgedCues(notJudged),
            Denied = new DeniedAsks(denied),
        };
        foreach (var part in (YamlMap[])[clearance, sponsorship, citizenship, sections, right, area, beside, countryRight, living, notJudged, denied, file])
            part.NoOtherKeys();
        return cues;
    }

    private static IEnumerable<(string, int)> Searched(ConditionSearches search, IEnumerable<string> words) => words.Select(word => (word, (int)search));

    private static CueWords Words(YamlMap part, string key) => new(part.OneOrMoreTexts(key));
}
