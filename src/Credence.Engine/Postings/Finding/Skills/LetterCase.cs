namespace Credence.Postings.Finding.Skills;

/// <summary>How a word is written; the order is part of the model file.</summary>
internal enum LetterCase : byte
{
    /// <summary>Small letters.</summary>
    Lower,

    /// <summary>Small letters and digits or other signs.</summary>
    LowerMixed,

    /// <summary>One capital, then small letters.</summary>
    Title,

    /// <summary>Begins with a capital and has digits or other signs.</summary>
    TitleMixed,

    /// <summary>Begins with a capital and has further ones.</summary>
    Camel,

    /// <summary>Capitals after a small first letter.</summary>
    Inner,

    /// <summary>Capitals only.</summary>
    Upper,

    /// <summary>Capitals and digits or other signs.</summary>
    UpperMixed,

    /// <summary>One capital letter.</summary>
    Single,

    /// <summary>No letter.</summary>
    Other,
}
