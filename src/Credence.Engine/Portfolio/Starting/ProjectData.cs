namespace Credence.Portfolio.Starting;

/// <summary>The table of a project.</summary>
/// <param name="File">Where it is now; it is copied.</param>
/// <param name="Target">Column to predict.</param>
/// <param name="Positive">The value of it whose probability is wanted.</param>
public sealed record ProjectData(string File, string Target, string Positive);
