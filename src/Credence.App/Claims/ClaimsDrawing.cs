using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Pictures;
using Credence.Claims;
using Credence.Sources;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Claims;

/// <summary>Puts claims into words and pictures.</summary>
internal static class ClaimsDrawing
{
    internal static ClaimsView List(PageRequest request, IReadOnlyList<CheckedClaim> claims, ClaimVerdict? chosen, ReceiptShape receipt)
    {
        var (title, lead) = Score(claims);
        var shown = claims.Where(claim => chosen is null || claim.Verdict == chosen).ToList();
        return new ClaimsView(
            FrameView.Of(request, title, ClaimsPage.Path), title, lead,
            [.. shown.GroupBy(claim => claim.Claim.Group, StringComparer.Ordinal).Select(group => new ClaimGroupView(group.Key, [.. group.Select(claim => View(request, claim))]))])
        {
            Filters =
            [
                ($"All {claims.Count}", (string?)ClaimsPage.Address(request, (ClaimVerdict?)null), chosen is null),
                .. Enum.GetValues<ClaimVerdict>().Select(verdict => ($"{Capital.Of(VerdictWords.Of(verdict))} {claims.Count(claim => claim.Verdict == verdict)}", claims.Any(claim => claim.Verdict == verdict) ? ClaimsPage.Address(request, verdict) : null, verdict == chosen)),
            ],
            Downloads = [new("The same as JSON", request.Link("/api/v1/claims"))],
            Receipt = ReceiptLines.Of(ReceiptOf(request, receipt)),
            Repeat = Repeat(receipt),
        };
    }

    internal static ClaimPageView One(PageRequest request, CheckedClaim one, ReceiptShape receipt)
    {
        var claim = one.Claim;
        return new ClaimPageView(FrameView.Of(request, claim.Statement, ClaimsPage.Path), View(request, one), Title(one))
        {
            Population = claim.Population,
            WhoBenefits = claim.WhoBenefits,
            HowTested = claim.HowTested,
            WouldRefute = claim.WouldRefute,
            Sources = [.. claim.Sources.Select(source => new ClaimSourceView(source.What, source.Published?.Text ?? "undated", Links.IsWeb(source.Address) ? source.Address : null, source.Suspect))],
            Parts = [.. one.Parts.Select(Part)],
            Drawn = [.. one.Parts.Where(part => part.Measured is { Value: not null } measured && ClaimScale.UnitOf(measured.Unit) is not null).GroupBy(part => part.Measured!.Unit).Select(unit => Drawn(unit.Key, [.. unit]))],
            Downloads = [new("The same as JSON", request.Link($"/api/v1/claims/{Uri.EscapeDataString(claim.Id)}"))],
            Receipt = ReceiptLines.Of(ReceiptOf(request, receipt)),
            Repeat = Repeat(receipt),
        };
    }

    /// <summary>How many hold of those that can be tested, and what came of the others.</summary>
    internal static (string Title, string Lead) Score(IReadOnlyList<CheckedClaim> claims)
    {
        var counts = claims.GroupBy(claim => claim.Verdict).ToDictionary(group => group.Key, group => group.Count());
        int Of(ClaimVerdict verdict) => counts.GetValueOrDefault(verdict);
        var tested = claims.Count - Of(ClaimVerdict.NotTestableHere);
        var holding = Of(ClaimVerdict.Supported);
        var title = holding == 0 ? $"None of the {tested} claims that could be tested here holds" : $"{holding} of {tested} claims that could be tested here {(holding == 1 ? "holds" : "hold")}";
        return (title, $"{Of(ClaimVerdict.Contradicted)} are contradicted and {Of(ClaimVerdict.Mixed)} are mixed. {Of(ClaimVerdict.NotTestableHere)} more cannot be tested here. Each stands beside what was measured, on one scale where both are numbers.");
    }

    private static ClaimView View(PageRequest request, CheckedClaim one)
    {
        var (claim, lead) = (one.Claim, one.Lead);
        var view = new ClaimView(claim.Id, VerdictWords.Of(one.Verdict), claim.Statement, ClaimsPage.Address(request, claim.Id))
        {
            Said = $"{string.Join("; ", claim.Sources.Select(Said))}.",
            Measured = MeasuredText.Of(lead?.Measured) is { } measured ? $"Measured {measured}" : "Unknown",
            MeasuredOf = lead is null ? Missing(one) : PayLadderText.Of(one) is { } ladder ? $"{lead.Part.What}. From nothing to most held equal: {ladder}" : lead.Part.What,
            Why = one.Why,
        };
        if (lead is null)
            return view with { Strip = new MarkupString(Strip.Unknown($"unknown-{claim.Id}").Text), Says = $"Unknown: {Missing(one)}." };
        if (ClaimScale.UnitOf(lead.Measured!.Unit) is not { } unit)
            return view;
        var (rows, axis) = ClaimScale.Of(unit, [lead]);
        var row = rows[0];
        var mark = row.Mark is PlotMark.Interval interval ? Strip.Interval(axis, interval) : Strip.Yardstick(axis, ((PlotMark.Yardstick)row.Mark).At);
        var claimed = row.Claimed is { } range ? Strip.Claimed(axis, range) : Markup.None;
        return view with
        {
            Strip = new MarkupString(Markup.Of($"""{axis.Grid}<svg class="o" y="50%" overflow="visible">{mark}{claimed}</svg>""").Text),
            Says = $"{view.Measured}{(lead.Part.Claimed is { } said ? $"; claimed {MeasuredText.Of(lead.Measured.Unit, said)}" : "")}.",
            Axis = new MarkupString(axis.LabelsInside.Text),
        };
    }

    private static string Title(CheckedClaim one)
    {
        var verdict = Capital.Of(VerdictWords.Of(one.Verdict));
        if (one.Lead is not { Measured: { } measured } lead)
            return $"{verdict}: {Missing(one)}";
        var claimed = lead.Part.Claimed is { } range ? $", claimed {MeasuredText.Of(measured.Unit, range)}" : "";
        return $"{verdict}: measured {MeasuredText.Of(measured)}{claimed}";
    }

    private static ClaimPartView Part(CheckedPart part) => new(
        Capital.Of(part.Part.What),
        part.Measured is null ? "unknown" : MeasuredText.Of(part.Measured) ?? $"unknown, since {part.Measured.Missing}",
        part is { Part.Claimed: { } claimed, Measured: { } measured } ? MeasuredText.Of(measured.Unit, claimed) : null,
        part.Verdict is { } verdict ? VerdictWords.Of(verdict) : null,
        part.Part.Needs is { } needs ? $"Needed: {needs}" : part.Measured?.Basis is { Length: > 0 } basis ? basis : null);

    private static MarkupString Drawn(MeasureUnit unit, IReadOnlyList<CheckedPart> parts)
    {
        var plot = ClaimScale.UnitOf(unit)!.Value;
        var (rows, axis) = ClaimScale.Of(plot, parts);
        var (title, heading) = unit switch
        {
            MeasureUnit.Share => ("Shares, claimed and measured", "percent"),
            MeasureUnit.ShareDifference => ("Differences of shares, claimed and measured", "points"),
            _ => ("Differences of pay that go with it, claimed and measured", "percent of pay"),
        };
        return new MarkupString(new PlotTable(
            new Caption($"parts-{Kebab.Of(unit)}", title, "Each part of the test; 95\u00a0% interval where something was sampled."),
            plot, "Part", "Measured", "95\u00a0% interval", $"95\u00a0% interval, {heading}", ["Cases"], rows, axis).Html);
    }

    private static string Missing(CheckedClaim one) =>
        one.Parts.FirstOrDefault(part => part.Part.Decides)?.Measured?.Missing ?? "nothing at hand measures it";

    private static string Said(Source source)
    {
        var suspect = source.Suspect ? ", a suspect page" : "";
        return $"{source.What} ({source.Published?.Text ?? "undated"}{suspect})";
    }

    private static Receipt ReceiptOf(PageRequest request, ReceiptShape receipt) => request.Data.Folder.Receipt(receipt.AsOf, receipt.Seed);

    private static string Repeat(ReceiptShape receipt) => string.Join(' ', receipt.Command!.Prepend(Door.CommandName));
}
