namespace Credence.Postings.Cleaning;

/// <summary>The finalizer of SplitMix64: a fixed bijection of 64-bit numbers whose output bits each depend on all input bits.</summary>
/// <remarks>Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, variant 13 of Stafford.</remarks>
internal static class Mixing
{
    internal static ulong Finish(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
