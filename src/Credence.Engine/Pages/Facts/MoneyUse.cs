namespace Credence.Pages.Facts;

/// <summary>What an amount of money on a page is.</summary>
internal enum MoneyUse
{
    /// <summary>Nothing says what it is.</summary>
    Unknown,

    /// <summary>What taking part costs.</summary>
    Price,

    /// <summary>A part of the price, or a fee beside it.</summary>
    Part,

    /// <summary>The price for a group.</summary>
    Group,

    /// <summary>Pay, savings, prizes and anything else that nobody pays for the course.</summary>
    Other,
}
