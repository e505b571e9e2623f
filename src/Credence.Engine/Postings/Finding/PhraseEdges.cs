namespace Credence.Postings.Finding;

/// <summary>What may stand around a phrase.</summary>
internal enum PhraseEdges
{
    /// <summary>No letter or digit on either side.</summary>
    Whole,

    /// <summary>No letter or digit before it; anything behind.</summary>
    Start,

    /// <summary>No letter before it; anything behind (<c>5years</c>).</summary>
    AfterFigure,

    /// <summary>No letters on either side; figures may touch it (<c>EUR50</c>).</summary>
    BetweenFigures,

    /// <summary>Inside a longer word too (German compounds).</summary>
    Inside,
}
