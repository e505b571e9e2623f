namespace Credence.App.Hosting.Web.Pages;

/// <summary>One choice of a form that only reads.</summary>
/// <param name="Name">Parameter of the address.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Choices">Value and words of each choice, whether it is chosen.</param>
public sealed record FilterView(string Name, string Label, IReadOnlyList<(string Value, string Words, bool IsChosen)> Choices);
