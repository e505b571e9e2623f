namespace Credence.App.Ask;

/// <summary>An answer given, as a page lists it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer in words.</param>
/// <param name="Change">Address of the page that asks it again.</param>
public sealed record SaidView(string Question, string Answer, string Change);
