using Credence.Tests.House;

namespace Credence.Tests.Evidence;

/// <summary>Figures the model card takes over from the page that owns them: what stands there between two marks.</summary>
internal static class CardSlot
{
    internal const string Begin = "<!-- model card -->\n";
    internal const string End = "<!-- /model card -->";

    /// <summary>The lines between the marks of <c>docs/method/PAGE.md</c>; says so where the page or the marks are not there.</summary>
    internal static string Of(string page)
    {
        var path = Path.Combine(Checkout.Root, "docs", "method", page + ".md");
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        return begin >= 0 && end > begin ? text[(begin + Begin.Length)..end].Trim() : "Not measured against labels yet.";
    }
}
