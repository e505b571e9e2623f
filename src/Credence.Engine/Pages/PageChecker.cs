using Credence.Catalog;
using Credence.Evidence;
using Credence.Pages.Questions;
using Credence.Pages.Reading;
using Credence.Sources;

namespace Credence.Pages;

/// <summary>Checks pages about certifications, courses and bootcamps: red flags in the page's own words, facts, five questions, a tier. Method: docs/method/page-checker.md.</summary>
/// <remarks>Words, rates and known providers stand in <c>data/lexicon/page-*</c>, limits in <c>data/rules/red-flags.yaml</c> and <c>tier.yaml</c>. What a page says to its reader changes nothing: it is only read.</remarks>
public sealed class PageChecker
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);
    private readonly PageObserver _observer;
    private readonly PageRules _all;
    private readonly PageRules _rules;
    private readonly EvidenceSnapshot? _snapshot;
    private readonly DateOnly _asOf;

    private PageChecker(PageObserver observer, PageRules all, EvidenceSnapshot? snapshot, DateOnly asOf) =>
        (_observer, _all, _rules, _snapshot, _asOf) = (observer, all, all.On(asOf), snapshot, asOf);

    /// <summary>Makes a checker for one day.</summary>
    /// <exception cref="UnusableInputException">A data file is wrong; says where.</exception>
    public static PageChecker Read(DataFolder data, DateOnly asOf) => Read(data, CatalogReader.Read(data), EvidenceSnapshot.Read(data), asOf);

    /// <summary>The same from a catalog and counts that were read before.</summary>
    /// <exception cref="UnusableInputException">A data file is wrong; says where.</exception>
    public static PageChecker Read(DataFolder data, CertificationCatalog catalog, EvidenceSnapshot? snapshot, DateOnly asOf) =>
        new(new PageObserver(data, catalog), PageRules.Read(data), snapshot, asOf);

    /// <summary>The same checker for another day; nothing is read again.</summary>
    public PageChecker On(DateOnly asOf) => new(_observer, _all, _snapshot, asOf);

    /// <summary>Checks a page given as bytes; what it is made of is told by its content.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="where">Its file or address, for complaints.</param>
    /// <param name="address">Where it was fetched; null for a file.</param>
    /// <param name="stop">Stops the reading of a PDF, which is done in this process and given up after 5 seconds.</param>
    /// <exception cref="UnusableInputException">The page is too large, is no page, has no visible text, or is a PDF that cannot be read; says what to do.</exception>
    public PageReport Check(ReadOnlyMemory<byte> bytes, string where, Uri? address, CancellationToken stop) =>
        Check(bytes, where, address, document => PdfReader.Read(document, MostTime, stop));

    /// <summary>The same, a PDF being read by somebody else.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="where">Its file or address, for complaints.</param>
    /// <param name="address">Where it was fetched; null for a file.</param>
    /// <param name="pdf">Reads a PDF: <see cref="PdfReading.Of"/>, or the same in a process of its own.</param>
    /// <exception cref="UnusableInputException">The page is too large, is no page, has no visible text, or is a PDF that cannot be read; says what to do.</exception>
    public PageReport Check(ReadOnlyMemory<byte> bytes, string where, Uri? address, Func<ReadOnlyMemory<byte>, PdfReading> pdf)
    {
        var page = PageReader.Read(bytes, where, pdf);
        return Check(address is null ? page : page with { Values = [.. page.Values, new PageValue("address", "link", "url", address.AbsoluteUri)] });
    }

    internal PageReport Check(PageText text)
    {
        var page = _observer.Observe(text, _asOf);
        var (tier, missing) = PageJudge.Tier(page, _rules.Tier);
        var facts = FactsOf(page);
        var flags = PageJudge.Flags(page, _rules.RedFlags, _asOf);
        return new PageReport(
            flags,
            facts,
            FiveQuestions.Of(page, flags, _snapshot, _asOf),
            tier,
            missing,
            [.. Unknown(facts, missing)],
            text.IsCut)
        {
            VisibleText = text.Text,
        };
    }

    private static PageFacts FactsOf(PageObservations page) => new(
        page.Price.Usd,
        page.Price.Quote,
        page.Price.Note,
        page.Price.Usd is null ? page.Price.Missing ?? "the page states no price" : null,
        page.Length.Hours is { } hours ? Math.Round(hours, 1) : null,
        page.Length.Weeks is { } weeks ? Math.Round(weeks, 1) : null,
        page.Length.Quote,
        page.Age.Newest?.Text,
        page.Age.Newest?.Quote,
        page.Provider.Name,
        page.Provider.Kind,
        page.Provider.Quote,
        page.Provider.Verified,
        page.Certification?.Id);

    private static IEnumerable<PageUnknown> Unknown(PageFacts facts, string? tierMissing)
    {
        if (facts.PriceMissing is { } price)
            yield return new PageUnknown("priceUsd", price);
        if (facts.DurationHours is null)
            yield return new PageUnknown("durationHours", "the page states no hours in all");
        if (facts.DurationWeeks is null)
            yield return new PageUnknown("durationWeeks", "the page states no length from start to end");
        if (facts.LastUpdated is null)
            yield return new PageUnknown("lastUpdated", "the page gives no date of its content");
        if (facts.Provider is null)
            yield return new PageUnknown("provider", "the page does not name who offers it");
        if (tierMissing is { } tier)
            yield return new PageUnknown("tier", tier);
    }
}
