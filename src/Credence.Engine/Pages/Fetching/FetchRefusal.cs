namespace Credence.Pages.Fetching;

/// <summary>Why an address is not fetched; the code of the complaint is its name in snake_case.</summary>
public enum FetchRefusal
{
    /// <summary>It is no web address.</summary>
    Address,

    /// <summary>Neither http nor https.</summary>
    Scheme,

    /// <summary>It carries a user name or password.</summary>
    Userinfo,

    /// <summary>Another port than 80 and 443.</summary>
    Port,

    /// <summary>It leads to an address that is not public: loopback, private, link-local, shared, reserved, or written to look like something else.</summary>
    BlockedAddress,

    /// <summary>Its name cannot be resolved.</summary>
    Name,

    /// <summary>Nobody answers there, or the connection breaks.</summary>
    Connection,

    /// <summary>More than five redirects, or one that leads nowhere.</summary>
    Redirects,

    /// <summary>The answer is not a page (status code).</summary>
    Status,

    /// <summary>The answer is larger than 5 MiB.</summary>
    TooLarge,

    /// <summary>It takes longer than 10 seconds.</summary>
    TooSlow,
}
