using Credence.App.Tests.House;
using Credence.App.Tests.Serve;
using Microsoft.Playwright;
using Xunit;

namespace Credence.App.Tests.Browser;

/// <summary>A server and a browser that visits it; without Chromium its tests are skipped.</summary>
public sealed class Visitor : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Places =
    [
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "",
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin").SelectMany(folder => Names.Select(name => Path.Combine(folder, name))),
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private readonly List<IBrowserContext> _open = [];
    private string? _openFor;

    internal ServerProcess Server { get; } = new();

    internal Uri Address => Server.Address;

    /// <summary>The browser; null where none is here.</summary>
    internal static string? Chromium => Places.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Chromium is not { } chromium)
            return;
        await Server.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>A new window of its own, with nothing kept from others.</summary>
    internal async Task<IPage> OpenAsync(int width = 1440, bool isDark = false, bool hasScript = true)
    {
        Assert.SkipWhen(_browser is null, "skipped: no Chromium here (install it, or name it in CHROMIUM)");
        await CloseOldAsync();
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.AbsoluteUri,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        _open.Add(context);
        return await context.NewPageAsync();
    }

    // windows of the tests before
    private async Task CloseOldAsync()
    {
        if (_openFor == TestContext.Current.Test?.UniqueID)
            return;
        foreach (var old in _open)
            await old.CloseAsync();
        _open.Clear();
        _openFor = TestContext.Current.Test?.UniqueID;
    }

    /// <summary>A folder for what the tests draw.</summary>
    internal static string Drawn(string file)
    {
        var folder = Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1" ? Path.Combine(CredenceProgram.Root, "docs", "guide", "pictures") : Path.Combine(CredenceProgram.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, file);
    }
}
