namespace Credence.Catalog;

/// <summary>Which of two values harms a person least if it is wrong.</summary>
public enum Cautious
{
    /// <summary>The higher (price, questions, pass mark).</summary>
    Higher,

    /// <summary>The lower (minutes of an exam, validity).</summary>
    Lower,
}
