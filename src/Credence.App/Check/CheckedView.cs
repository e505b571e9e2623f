using Credence.Pages;

namespace Credence.App.Check;

/// <summary>What was found in a page.</summary>
/// <param name="Title">How many flags, and what to do.</param>
/// <param name="Page">What the page is called.</param>
/// <param name="Report">What was found.</param>
/// <param name="Findings">The flags.</param>
/// <param name="Text">Its text in pieces.</param>
/// <param name="IsShortened">Whether not all of the text is shown.</param>
/// <param name="Facts">What it states: name and value.</param>
/// <param name="Receipt">Receipt.</param>
/// <param name="Repeat">The command that finds the same.</param>
public sealed record CheckedView(
    string Title,
    string Page,
    PageReport Report,
    IReadOnlyList<FindingView> Findings,
    IReadOnlyList<TextPiece> Text,
    bool IsShortened,
    IReadOnlyList<KeyValuePair<string, string>> Facts,
    IReadOnlyList<KeyValuePair<string, string>> Receipt,
    string Repeat);
