namespace Credence.Postings.Finding;

/// <summary>How a word is written.</summary>
[Flags]
internal enum Shape : byte
{
    Plain = 0,

    /// <summary>The first letter is a capital.</summary>
    Capital = 1,

    /// <summary>Every letter is a capital.</summary>
    Upper = 2,

    /// <summary>A capital stands after a small letter.</summary>
    Camel = 4,

    /// <summary>Made of digits.</summary>
    Digits = 8,

    /// <summary>Directly continues the run before it.</summary>
    Inside = 16,

    /// <summary>Capitals with one small s at the end (CPAs).</summary>
    PluralOfCapitals = 32,
}
