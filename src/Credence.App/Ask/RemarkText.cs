using Credence.Advice;

namespace Credence.App.Ask;

/// <summary>Writes what the articles and the counts say that concerns the person.</summary>
internal static class RemarkText
{
    private const string Helps = "helps";
    private const string Measured = "measured";

    internal static void Circumstances(Page page, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
            return;
        page.Heading("When a certificate helps (the articles' opinions, as far as they fit your answers)");
        foreach (var remark in remarks)
            page.Item(remark.Kind == Helps ? "  + " : "  - ", $"{remark.Text} ({Sources(remark)})");
    }

    internal static void Employers(Page page, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
            return;
        page.Heading("How your application is said to be read");
        foreach (var remark in remarks)
            page.Item("  - ", $"{remark.Text} ({Sources(remark)})");
    }

    internal static void Pitfalls(Page page, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
            return;
        page.Heading("Watch out");
        foreach (var remark in remarks)
            page.Item("  - ", remark.Text);
    }

    internal static void Disagreements(Page page, IReadOnlyList<Disagreement> disagreements)
    {
        foreach (var one in disagreements)
        {
            page.Heading($"Where the articles disagree: {one.Name}");
            foreach (var remark in one.Remarks)
                page.Item(remark.Kind == Measured ? "  = " : "  - ", remark.Kind == Measured ? remark.Text : $"{remark.Text} ({Sources(remark)})");
        }
    }

    private static string Sources(Remark remark) => string.Join(", ", remark.Sources.Select(SourceReference.IdOf).Distinct(StringComparer.Ordinal));
}
