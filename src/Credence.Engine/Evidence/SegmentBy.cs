namespace Credence.Evidence;

/// <summary>What postings can be divided by.</summary>
public enum SegmentBy
{
    /// <summary>ISO 3166 alpha-2 code.</summary>
    Country,

    /// <summary>Level of the position.</summary>
    Seniority,

    /// <summary>Size class of the employer.</summary>
    EmployerSize,

    /// <summary>Industry as the source states it.</summary>
    Industry,

    /// <summary><c>remote</c> or <c>on-site</c>.</summary>
    Remote,

    /// <summary>Month of publication, <c>yyyy-MM</c>.</summary>
    Month,

    /// <summary>Corpus the posting came from.</summary>
    Source,
}
