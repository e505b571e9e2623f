namespace Credence.Postings.Finding;

/// <summary>Phrases that speak for or against a role, with their points.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="AiTitle">Points for an AI role where one stands in the title.</param>
/// <param name="AiText">Points for an AI role per occurrence in the text, before it is set against the text's length.</param>
/// <param name="DataTitle">Points for other data work where one stands in the title.</param>
/// <param name="DataText">Points for other data work per occurrence in the text, before it is set against the text's length.</param>
/// <param name="NamesJob">Whether its phrases name a whole job ("data scientist").</param>
/// <param name="BesideJob">What it counts instead of <paramref name="AiTitle"/> in a title that names such a job; null for the same.</param>
internal sealed record RoleGroup(string Id, double AiTitle, double AiText, double DataTitle, double DataText, bool NamesJob, double? BesideJob);
