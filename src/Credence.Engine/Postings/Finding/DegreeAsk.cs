namespace Credence.Postings.Finding;

/// <summary>The lowest degree a text asks for.</summary>
/// <param name="Degree">Its level.</param>
/// <param name="OrEquivalent">Whether experience is accepted instead.</param>
/// <param name="Start">First UTF-16 offset of the first words that ask for this level.</param>
/// <param name="End">Offset after them.</param>
public readonly record struct DegreeAsk(Degree Degree, bool OrEquivalent, int Start, int End);
