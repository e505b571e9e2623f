namespace Credence.Evidence;

/// <summary>A certification together with those it succeeded, so that demand can be followed over a change of exam.</summary>
/// <param name="Newest">Id of the newest certification, by which the line goes.</param>
/// <param name="Earlier">Ids of those before it, newest first.</param>
public sealed record CertificationLine(string Newest, IReadOnlyList<string> Earlier);
