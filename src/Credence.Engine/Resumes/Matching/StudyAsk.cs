namespace Credence.Resumes.Matching;

/// <summary>The fields a posting wants a degree in: any one of them is enough.</summary>
/// <param name="Fields">Ids of groups and umbrellas, in text order; empty where the one named is not known.</param>
/// <param name="Text">As the posting names them.</param>
/// <param name="OrRelated">Whether it takes a related field too.</param>
internal sealed record StudyAsk(IReadOnlyList<string> Fields, string Text, bool OrRelated);
