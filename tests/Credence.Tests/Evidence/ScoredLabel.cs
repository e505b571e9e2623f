namespace Credence.Tests.Evidence;

/// <summary>A labeled mention (UTF-16 offsets); kind and strength as the labels write them, strength empty where the kind has none.</summary>
internal readonly record struct ScoredLabel(int Start, int End, string Kind, string Strength)
{
    internal bool IsNamedOrVendor => Kind is "named" or "vendor";
}
