using Credence.Pages.Flags;
using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages.Facts;

/// <summary>Finds who offers what a page is about, and whether that is somebody known. Names that a page only drops (tools, employers of graduates, "inspired by") do not count.</summary>
internal sealed class ProviderFinder(PageWords page, PagePlaces places, ProviderCues cues, KnownProviders known, Accreditations accreditations, PageCues flags)
{
    private const int MostNameWords = 10;
    private const int LongestName = 90;
    private const int PlainProperties = 4;
    private const int FirstBlocks = 5;
    private const int Plain = 1;
    private const int CopyrightRank = 3;
    private const int TitleRank = 4;
    private const int SubjectRank = 4;
    private const int Passing = 5;
    private const int Brand = 7;
    private const int MostBrandWords = 5;
    private const int LastBlocks = 4;
    private static readonly string[] OwnProperties = ["provider", "recognizedBy", "credentialIssuer", "offeredBy", "seller", "publisher", "sourceOrganization", "creator", "author", "brand", "educationalProgramProvider"];
    private static readonly string[] Organisations = ["Organization", "EducationalOrganization", "CollegeOrUniversity", "Corporation", "School"];
    private static readonly string[] BrandBreaks = [" | ", " – ", " — ", " - ", " · ", "|", ","];
    private static readonly string[] TitleBreaks = [" | ", " – ", " — ", " - ", " · ", " :: ", " » "];

    /// <summary>What the page says.</summary>
    /// <param name="ofCertification">Provider of the certification that the title names; null where it names none.</param>
    internal PageProvider Find(string? ofCertification)
    {
        var names = Names().Where(one => one.Name.Length is > 1 and <= LongestName).ToList();
        var verified = accreditations.Find(page, places, cues, flags);
        foreach (var one in names.Where(one => one.Rank < Passing).OrderBy(one => one.Rank))
        {
            if (KnownAs(one.Name) is var (kind, id))
                return new PageProvider(one.Name, id, kind, one.Quote, verified);
        }

        var best = names.Where(one => IsOrganisation(one.Name) || one.Rank is <= Plain or Brand || IsOwner(one)).OrderBy(one => one.Rank).Select(one => (ProviderName?)one).FirstOrDefault();
        if (best is { } stranger && !(ofCertification is not null && stranger.Rank >= Passing))
            return new PageProvider(stranger.Name, KnownProviders.IdOf(stranger.Name), verified is null ? ProviderKind.Unknown : ProviderKind.Verifiable, Visible(stranger), verified);
        return ofCertification is not null
            ? new PageProvider(ofCertification, KnownProviders.IdOf(ofCertification), known.Of(ofCertification)?.Kind ?? ProviderKind.Body, null, verified)
            : new PageProvider(null, null, verified is null && Unverified() is not null ? ProviderKind.Unknown : null, verified is null ? Unverified() : null, verified);
    }

    /// <summary>Whether a name without a word for an organisation is still one: it ends the title and stands on the page, or owns the copyright and is no person's.</summary>
    private bool IsOwner(ProviderName name) => name.Rank switch
    {
        CopyrightRank => !LooksLikePerson(name.Name) || page.Page.Title is { } title && (title.EndsWith(name.Name, StringComparison.Ordinal) || title.StartsWith(name.Name.Split(' ')[0] + " ", StringComparison.Ordinal)),
        TitleRank => page.Page.Text.Contains(name.Name, StringComparison.Ordinal) && !page.Page.Blocks.Any(block => block.Kind == BlockKind.Heading && page.Page.Of(block).StartsWith(name.Name, StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>A name's place in the visible text, where it stands there; else where it was read.</summary>
    private Quote Visible(ProviderName name)
    {
        var at = page.Page.Text.IndexOf(name.Name, StringComparison.Ordinal);
        if (page.Page.Text.Contains(name.Quote.Text, StringComparison.Ordinal) || at < 0)
            return name.Quote;
        var block = 0;
        while (page.Page.Blocks[block].End <= at)
            block++;
        return new Quote(name.Name, places.Where(block));
    }

    /// <summary>Where the page itself says that nobody stands behind the certificate.</summary>
    private Quote? Unverified() => page.Sentences.Where(sentence => !sentence.IsQuestion)
        .SelectMany(sentence => cues.Unverified.All(page.Words, sentence.First, sentence.End).Select(found => places.QuoteOf(sentence, found.First, found.End))).FirstOrDefault();

    private (ProviderKind Kind, string Id)? KnownAs(string name) =>
        known.Of(name) ?? (AcademicNames.IsAcademic(name) && (AcademicNames.HasAcademicAddress(page.Page) || AcademicNames.HasCredits(page.Page)) ? (ProviderKind.University, KnownProviders.IdOf(name)) : null);

    private IEnumerable<ProviderName> Names() => Stated().Concat(Labelled()).Concat(Headed()).Concat(Said()).Concat(Titled()).Concat(Passed()).Concat(Branded());

    /// <summary>Structured data and the site's name.</summary>
    private IEnumerable<ProviderName> Stated()
    {
        foreach (var value in page.Page.Values)
        {
            var quote = new Quote(value.Value, value.Where);
            if (value.Owner == "meta" && value.Name is "og:site_name" or "application-name" or "dc.publisher" or "publisher")
                yield return new ProviderName(value.Value.Trim(), Plain, quote);
            else if (value.Owner == "meta" && value.Name == "author" && IsOrganisation(value.Value))
                yield return new ProviderName(value.Value.Trim(), 3, quote);
            else if (value.Name is "name" or "legalName" && OwnProperties.FirstOrDefault(property => value.Where.EndsWith($".{property}.{value.Name}", StringComparison.Ordinal)) is { } property)
                yield return new ProviderName(value.Value.Trim(), property is "author" or "creator" or "publisher" ? 2 : 0, quote);
            else if (OwnProperties.Take(PlainProperties).Contains(value.Name))
                yield return new ProviderName(value.Value.Trim(), 0, quote);
            else if (value.Name == "name" && Organisations.Contains(value.Owner) && value.Where == $"JSON-LD {value.Owner}.name")
                yield return new ProviderName(value.Value.Trim(), 2, quote);
        }
    }

    /// <summary>A cell or line beside a label, or behind one and a colon.</summary>
    private IEnumerable<ProviderName> Labelled()
    {
        foreach (var sentence in page.Sentences)
        {
            var block = page.Page.Blocks[sentence.Block];
            if (sentence.End - sentence.First <= MostNameWords && places.LabelsOf(sentence.Block).Any(IsLabel))
                yield return new ProviderName(page.Quote(sentence.First, sentence.End), 0, places.QuoteOf(sentence, sentence.First, sentence.End));
            if (cues.Label.EndFrom(page.Words, sentence.First, sentence.End) is { } label && label < sentence.End && page.Words[label].Before == Gap.Clause && sentence.End - label <= MostNameWords && block.End > block.Start)
                yield return new ProviderName(page.Quote(label, sentence.End), 0, places.QuoteOf(sentence, label, sentence.End));
        }
    }

    private bool IsLabel(int block)
    {
        var (first, end) = page.RangeOf(block);
        return cues.Label.Takes(page.Words, first, end);
    }

    /// <summary>One of the first lines that is a known name and nothing else.</summary>
    private IEnumerable<ProviderName> Headed()
    {
        for (var block = 0; block < Math.Min(FirstBlocks, page.Page.Blocks.Count); block++)
        {
            var line = page.Page.Of(page.Page.Blocks[block]).ToString();
            if (line.Length <= LongestName && known.Of(line) is not null)
                yield return new ProviderName(line, 3, new Quote(line, places.Where(block)));
        }
    }

    /// <summary>"Offered by …", "© 2026 …".</summary>
    private IEnumerable<ProviderName> Said()
    {
        foreach (var sentence in page.Sentences)
        {
            if ((page.Page.MarksIn(page.Words[sentence.First].Start, page.Words[sentence.First].End) & PartMarks.Quoted) != 0)
                continue;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (cues.None.EndFrom(page.Words, at, sentence.End) is { } none)
                {
                    at = none;
                    continue;
                }

                if (at == sentence.First && Subject(sentence) is { } subject)
                    yield return subject;
                if (Copyright(sentence, at) is { } owner)
                    yield return owner;
                else if (at == sentence.First && Signature(sentence) is { } signature)
                    yield return signature;
                else if (After(cues.By, sentence, at, 1) is { } by)
                    yield return by;
                else if (After(cues.Weak, sentence, at, Passing) is { } weak)
                    yield return weak;
            }
        }
    }

    private ProviderName? After(PhraseList wordings, PageSentence sentence, int at, int rank)
    {
        if (wordings.EndFrom(page.Words, at, sentence.End) is not { } first)
            return null;
        while (first < sentence.End && page.Words[first].Key is "the" or "our" or "der" or "die" or "das" or "dem" or "unserer" or "unserem")
            first++;
        var hasArticle = first > at && page.Words[first - 1].Key is "the" or "der" or "die" or "das" or "dem";
        if (NameReader.EndOf(page, sentence, first) is not { } end)
            return null;
        var name = page.Quote(first, end);
        if (!IsOrganisation(name) && KnownAs(name) is null && (rank == Passing || (!hasArticle && LooksLikePerson(name))))
            return null;
        return new ProviderName(name, KnownAs(name) is null ? rank + 1 : rank, places.QuoteOf(sentence, first, end));
    }

    /// <summary>An organisation that a sentence begins with and says something about: "The Thornfield Academy is proud to award this title."</summary>
    private ProviderName? Subject(PageSentence sentence)
    {
        var first = page.Words[sentence.First].Key is "the" or "our" or "die" or "das" or "der" ? sentence.First + 1 : sentence.First;
        if (NameReader.EndOf(page, sentence, first) is not { } end || end - first < 2 || end >= sentence.End || cues.Subject.EndFrom(page.Words, end, sentence.End) is null || !EndsAsOrganisation(first, end))
            return null;
        return new ProviderName(page.Quote(first, end), SubjectRank, places.QuoteOf(sentence, first, end));
    }

    private static bool LooksLikePerson(string name) => name.Count(c => c == ' ') is 1 or 2 && !name.Contains("AI", StringComparison.Ordinal);

    private ProviderName? Copyright(PageSentence sentence, int at)
    {
        var text = page.Page.Text;
        var isSign = at > 0 && page.Words[at].IsNumber && page.Words[at].Start >= 2 && text.AsSpan(Math.Max(0, page.Words[at].Start - 3), Math.Min(3, page.Words[at].Start)).Contains('©');
        var isBare = page.Words[at].Start > 0 && text.AsSpan(Math.Max(0, page.Words[at].Start - 2), Math.Min(2, page.Words[at].Start)).Contains('©');
        if (page.Words[at].Key != "copyright" && !isSign && !isBare)
            return null;
        var first = at;
        while (first < sentence.End && (page.Words[first].IsNumber || page.Words[first].Key is "copyright" or "c" or "by"))
            first++;
        return first < sentence.End && NameReader.EndOf(page, sentence, first) is { } end
            ? new ProviderName(page.Quote(first, end), CopyrightRank, places.QuoteOf(sentence, first, end))
            : null;
    }

    /// <summary>An organisation and a year at the beginning of one of the last lines: "Harbour Mindset Group 2026".</summary>
    private ProviderName? Signature(PageSentence sentence) =>
        sentence.Block >= page.Page.Blocks.Count - LastBlocks && NameReader.EndOf(page, sentence, sentence.First) is { } end
        && (page.Words[end - 1].IsNumber ? end - 1 : end) is var last && last > sentence.First + 1 && last < sentence.End
        && page.Words[last].Key is ['2', '0', _, _] && IsOrganisation(page.Quote(sentence.First, last))
            ? new ProviderName(page.Quote(sentence.First, last), CopyrightRank, places.QuoteOf(sentence, sentence.First, last))
            : null;

    /// <summary>The last part of the title, and the first.</summary>
    private IEnumerable<ProviderName> Titled()
    {
        if (page.Page.Title is not { } title || page.Page.Kind != PageKind.Html)
            yield break;
        var parts = title.Split(TitleBreaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
            yield break;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (KnownAs(parts[i]) is not null || (i == parts.Length - 1 ? IsOrganisation(parts[i]) : IsPlainOrganisation(parts[i])))
                yield return new ProviderName(parts[i], TitleRank, new Quote(parts[i], "title"));
        }

        if (!HasTitleWord(parts[^1]) && (title.Contains(" | ", StringComparison.Ordinal) || IsSignature(parts[^1])))
            yield return new ProviderName(parts[^1], TitleRank, new Quote(parts[^1], "title"));
    }

    /// <summary>Whether one of the last lines of the page begins with a name.</summary>
    private bool IsSignature(string name) =>
        page.Page.Blocks.Skip(Math.Max(0, page.Page.Blocks.Count - LastBlocks)).Any(block => page.Page.Of(block).TrimStart("©").TrimStart().StartsWith(name, StringComparison.Ordinal));

    /// <summary>Organisations named anywhere, the most frequent first.</summary>
    private IEnumerable<ProviderName> Passed()
    {
        var seen = new Dictionary<string, (int Count, int Order, Quote Quote)>(StringComparer.Ordinal);
        foreach (var sentence in page.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (NameReader.EndOf(page, sentence, at) is not { } end)
                    continue;
                var name = page.Quote(at, end);
                if (end - at > 1 && EndsAsOrganisation(at, end) && !IsDropped(sentence, at))
                {
                    seen.TryGetValue(name, out var before);
                    seen[name] = before.Count == 0 ? (1, seen.Count, places.QuoteOf(sentence, at, end)) : before with { Count = before.Count + 1 };
                }

                at = end - 1;
            }
        }

        return seen.Where(one => one.Value.Count > 1 || IsShortBlock(one.Value.Quote))
            .OrderByDescending(one => one.Value.Count).ThenBy(one => one.Value.Order)
            .Select(one => new ProviderName(one.Key, Passing + 1, one.Value.Quote)).Take(1);
    }

    /// <summary>A brand: the first line of a plain text, or a name among the first blocks that comes back among the last.</summary>
    private IEnumerable<ProviderName> Branded()
    {
        var blocks = page.Page.Blocks;
        for (var block = 0; block < Math.Min(FirstBlocks, blocks.Count); block++)
        {
            var line = page.Page.Of(blocks[block]).ToString().Trim();
            var name = line.Split(BrandBreaks, StringSplitOptions.TrimEntries)[0];
            var isFirstLine = block == 0 && page.Page.Kind != PageKind.Html && (name == line || IsOrganisation(name));
            if (IsBrand(name) && (isFirstLine || blocks.Skip(Math.Max(block + 1, blocks.Count - LastBlocks)).Any(last => page.Page.Of(last).Contains(name, StringComparison.OrdinalIgnoreCase))))
                yield return new ProviderName(name, Brand, new Quote(name, places.Where(block)));
        }
    }

    private bool IsBrand(string name) =>
        name.Length is > 3 and <= LongestName / 2 && char.IsUpper(name[0]) && NameWords(name) is { Count: > 0 and <= MostBrandWords } words
        && (words.Count > 1 || name.Skip(1).Any(char.IsUpper) || IsPartOfTitle(name)) && name[^1] is not ('.' or '!' or '?' or ':') && (IsOrganisation(name) || !HasTitleWord(name)) && !flags.Offer.Technical.IsIn(words, 0, words.Count);

    private bool IsPartOfTitle(string name) =>
        page.Page.Title is { } title && title.Split(TitleBreaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } parts && (parts[0] == name || parts[^1] == name);

    private static bool IsShortBlock(Quote quote) => quote.Text.Length <= LongestName / 2;

    private bool IsDropped(PageSentence sentence, int at)
    {
        for (var from = Math.Max(sentence.First, at - 6); from < at; from++)
        {
            if (cues.None.EndFrom(page.Words, from, sentence.End) is not null)
                return true;
        }

        return false;
    }

    private bool EndsAsOrganisation(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (cues.Strong.Takes(page.Words, at, end))
                return true;
        }

        return false;
    }

    private bool IsOrganisation(string name)
    {
        var words = NameWords(name);
        return cues.Strong.IsIn(words, 0, words.Count) || cues.Organisation.IsIn(words, 0, words.Count) || AcademicNames.HasLegalForm(name);
    }

    private bool IsPlainOrganisation(string name)
    {
        var words = NameWords(name);
        return cues.Strong.IsIn(words, 0, words.Count) && !HasTitleWord(name);
    }

    private bool HasTitleWord(string part)
    {
        var words = NameWords(part);
        return flags.Titles.IsIn(words, 0, words.Count) || flags.Certified.IsIn(words, 0, words.Count);
    }

    private static List<PageWord> NameWords(string name) =>
        [.. name.Split([' ', '-', ',', '.', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => new PageWord(0, 0, WordReader.Normal(word), Gap.None, InQuotes: false))];
}
