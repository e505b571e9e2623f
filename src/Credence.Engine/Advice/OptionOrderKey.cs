namespace Credence.Advice;

/// <summary>What options are put in order by; the first key that differs decides.</summary>
public enum OptionOrderKey
{
    /// <summary>Doing nothing first: everything else is compared with it.</summary>
    Yardstick,

    /// <summary>Options that fit the budget and the time, or may fit, before those that do not.</summary>
    Eligible,

    /// <summary>The order in which the person's strategy takes the kinds of options up.</summary>
    Strategy,

    /// <summary>The certification the person asked about, or what takes its place, before others.</summary>
    Asked,

    /// <summary>Certifications for the person's platform, then those for none, then those for another.</summary>
    Platform,

    /// <summary>With a budget: what is known to fit it, then what fits in part, then what has no known price, then what costs more.</summary>
    Price,

    /// <summary>Exams that can be taken with no end announced, then betas, then those whose end is announced.</summary>
    Lasting,

    /// <summary>The larger lower end of the measured share first; not measured last.</summary>
    Share,

    /// <summary>Fewer hours first, by the lower end; unknown last.</summary>
    Hours,

    /// <summary>Id, so that the order is always the same.</summary>
    Id,
}
