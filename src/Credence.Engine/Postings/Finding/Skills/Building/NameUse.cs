namespace Credence.Postings.Finding.Skills.Building;

/// <summary>How postings use a name.</summary>
/// <param name="Postings">Postings that have the words (count).</param>
/// <param name="Places">Places (count).</param>
/// <param name="Small">Places written in small letters only (count).</param>
internal readonly record struct NameUse(int Postings, int Places, int Small)
{
    internal NameUse And(bool another, bool small) => new(Postings + (another ? 1 : 0), Places + 1, Small + (small ? 1 : 0));
}
