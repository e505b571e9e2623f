namespace Credence.Resumes.Matching;

/// <summary>A certification that is held and stands for one that is asked for under another name.</summary>
/// <param name="Held">Id of the one held.</param>
/// <param name="Asked">Id of the one asked for, or of the vendor.</param>
/// <param name="Relation">Why it stands for it.</param>
/// <param name="Text">The same in a sentence.</param>
public sealed record CertificationStand(string Held, string Asked, CertificationRelation Relation, string Text);
