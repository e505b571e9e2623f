namespace Credence.App.Pictures;

/// <summary>The words above a picture.</summary>
/// <param name="Id">Kebab-case id, unique on its page; links lead to <c>#id</c>.</param>
/// <param name="Title">What to see, one sentence without a final stop.</param>
/// <param name="Note">What is drawn: unit, population, period.</param>
internal sealed record Caption(string Id, string Title, string Note);
