using Credence.Resumes.Matching;

namespace Credence.Resumes.Unlocking;

/// <summary>Conditions of one posting as bits, by number of their <see cref="GateKind"/>.</summary>
internal struct GateBits
{
    /// <summary>Conditions it states.</summary>
    internal int Stated { get; private set; }

    /// <summary>Conditions that rule out.</summary>
    internal int Missing { get; private set; }

    /// <summary>Conditions that are not known to be met.</summary>
    internal int Unknown { get; private set; }

    /// <summary>Adds a condition; null where the posting does not state it.</summary>
    internal void Add(GateKind kind, Standing? standing)
    {
        if (standing is not { } known)
            return;
        var bit = 1 << (int)kind;
        Stated |= bit;
        if (known == Standing.Missing)
            Missing |= bit;
        if (known == Standing.Unknown)
            Unknown |= bit;
    }
}
