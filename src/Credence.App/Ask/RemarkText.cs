using Credence.Advice;

namespace Credence.App.Ask;

/// <summary>Writes what the articles and the counts say that concerns the person.</summary>
internal static class RemarkText
{
    internal const string Helps = "helps";
    internal const string DoesNotHelp = "does-not-help";
    internal const string Measured = "measured";

    internal static void Circumstances(Page page, IReadOnlyList<Remark> remarks) =>
        List(page, "When a certificate helps (the articles' opinions, as far as they fit your answers)", remarks, remark => remark.Kind == Helps ? "  + " : "  - ");

    internal static void Employers(Page page, IReadOnlyList<Remark> remarks) =>
        List(page, "How your application is said to be read", remarks, _ => "  - ");

    internal static void Pitfalls(Page page, IReadOnlyList<Remark> remarks) =>
        List(page, "Watch out", remarks, _ => "  - ");

    internal static void Disagreements(Page page, IReadOnlyList<Disagreement> disagreements)
    {
        foreach (var one in disagreements)
            List(page, $"Where the articles disagree: {one.Name}", one.Remarks, remark => remark.Kind == Measured ? "  = " : "  - ");
    }

    private static void List(Page page, string title, IReadOnlyList<Remark> remarks, Func<Remark, string> mark)
    {
        if (remarks.Count == 0)
            return;
        page.Heading(title);
        foreach (var remark in remarks)
            page.Item(mark(remark), $"{remark.Text} ({string.Join(", ", remark.Sources.Select(SourceReference.IdOf).Distinct(StringComparer.Ordinal))})");
    }
}
