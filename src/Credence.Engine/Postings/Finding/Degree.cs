namespace Credence.Postings.Finding;

/// <summary>Degree asked for.</summary>
public enum Degree
{
    /// <summary>High school or vocational training.</summary>
    School,

    /// <summary>Associate degree.</summary>
    Associate,

    /// <summary>Bachelor's degree.</summary>
    Bachelor,

    /// <summary>Master's degree.</summary>
    Master,

    /// <summary>Doctorate.</summary>
    Doctorate,
}
