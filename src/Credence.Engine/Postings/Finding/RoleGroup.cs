namespace Credence.Postings.Finding;

/// <summary>Phrases that speak for or against a role.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Sign">What they speak for.</param>
/// <param name="Title">Points where one stands in the title.</param>
/// <param name="Text">Points of one occurrence in the text, before it is set against the text's length.</param>
internal sealed record RoleGroup(string Id, RoleSign Sign, double Title, double Text);
