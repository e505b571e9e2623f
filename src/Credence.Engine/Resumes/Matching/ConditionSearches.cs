namespace Credence.Resumes.Matching;

/// <summary>The searches for words that conditions are read around; a text is searched only for those of which it holds a word.</summary>
[Flags]
internal enum ConditionSearches
{
    None = 0,
    Clearance = 1,
    ShortClearance = 2,
    Sponsor = 4,
    Citizen = 8,
    Area = 16,
    Right = 32,
    Living = 64,
    Remote = 128,
    Only = 256,
    All = 511,
}
