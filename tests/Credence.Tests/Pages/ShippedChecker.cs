using Credence.Pages;
using Credence.Sources;

namespace Credence.Tests.Pages;

/// <summary>The checker of the shipped data, on the day the test pages are written for.</summary>
internal static class ShippedChecker
{
    internal static DateOnly AsOf { get; } = new(2026, 11, 28);

    internal static PageChecker Checker { get; } = PageChecker.Read(DataFolder.Find(), AsOf);

    internal static PageReport Html(string html) => Checker.Check(System.Text.Encoding.UTF8.GetBytes(html), "page.html", null, CancellationToken.None);

    internal static PageReport Text(string text) => Html(text);
}
