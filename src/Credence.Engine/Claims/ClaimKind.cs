namespace Credence.Claims;

/// <summary>What a claim is about.</summary>
public enum ClaimKind
{
    /// <summary>How many postings, shortlists or the like ask for something.</summary>
    Share,

    /// <summary>Which is asked for most, or mostly.</summary>
    Ranking,

    /// <summary>Pay that goes with a certification, credential or skill.</summary>
    Pay,

    /// <summary>What people or employers say of themselves.</summary>
    Survey,

    /// <summary>What a certification costs.</summary>
    Price,

    /// <summary>How long a certification or its content counts, and whether it can still be earned.</summary>
    Validity,

    /// <summary>What has become more or less common.</summary>
    Trend,

    /// <summary>How employers choose.</summary>
    Hiring,

    /// <summary>How well something is measured or read.</summary>
    Measurement,
}
