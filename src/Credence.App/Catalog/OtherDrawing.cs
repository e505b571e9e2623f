using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Catalog;

/// <summary>Puts another use of the same time, or a way to pay less, into words.</summary>
internal static class OtherDrawing
{
    internal static ShowView View(PageRequest request, ShowShape shown)
    {
        var (id, name) = shown.Alternative is { } one ? (one.Id, one.Name) : (shown.Route!.Id, shown.Route.Name);
        var (title, lead) = shown.Alternative is { } alternative ? ($"{name}: another use of the same hours and money", $"It proves {Small(alternative.Proves)}") : ($"{name}: {shown.Route!.Kind.Replace('-', ' ')} of {shown.Route.Provider}", $"For {string.Join(", ", shown.Route.AppliesTo)}.");
        return new ShowView(FrameView.Of(request, name, CertificationsPage.Path), name, title, lead)
        {
            Eyebrow = shown.Alternative is null ? $"A way to pay less · {id}" : $"An alternative · {id}",
            Figures = shown.Alternative is { } other ? Figures(other) : [],
            Facts = FactLines.Of(shown.Facts),
            Conflicts = FactLines.Conflicts(shown.Conflicts),
            Downloads = [new("This page as JSON", request.Link($"/api/v1/certifications/{Uri.EscapeDataString(id)}"))],
            Receipt = ReceiptLines.Of(request.Data.Folder.Receipt(shown.Receipt.AsOf, shown.Receipt.Seed)),
            Repeat = string.Join(' ', shown.Receipt.Command!.Prepend(Door.CommandName)),
        };
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Figures(AlternativeShape item) =>
    [
        new("Cost", item.CostUsd is { } cost ? CertificationWords.Usd(cost) : $"unknown: {item.CostUnknownBecause}"),
        new("Hours", item.Hours is { } hours ? $"{hours.Text()} hours" : $"unknown: {item.HoursUnknownBecause}"),
        new("Figures from", item.FiguresFrom ?? "no source"),
        new("Proves", item.Proves),
        new("Fits", item.Fits),
    ];

    private static string Small(string text) => text.Length == 0 ? "nothing that is stated." : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.') + ".";
}
