namespace Credence.Statistics;

/// <summary>Cases of one kind, some of which people have labeled.</summary>
/// <param name="IsFound">Whether the detector says yes to all of them, or no to all of them.</param>
/// <param name="Cases">How many there are, labeled or not (1 or more).</param>
/// <param name="Labeled">How many were drawn from them and labeled (1 or more).</param>
/// <param name="There">How many of the labeled ones really are what the detector looks for (0 to <paramref name="Labeled"/>).</param>
public readonly record struct LabeledStratum(bool IsFound, long Cases, int Labeled, int There);
