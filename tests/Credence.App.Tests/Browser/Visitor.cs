using Credence.App.Tests.House;
using Credence.App.Tests.Serve;
using Microsoft.Playwright;
using Xunit;

namespace Credence.App.Tests.Browser;

/// <summary>A server and a browser that visits it; without Chromium its tests are skipped.</summary>
public sealed class Visitor : IAsyncLifetime
{
    private const int Wide = 1440;
    private const int Height = 900;
    private const float Patience = 120_000; // a busy machine is no fault of a page
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Places =
    [
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "",
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin").SelectMany(folder => Names.Select(name => Path.Combine(folder, name))),
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _shared;
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
    internal async Task<IPage> OpenAsync(bool hasScript = true)
    {
        var page = await NewAsync(hasScript);
        await CloseOldAsync();
        _open.Add(page.Context);
        return page;
    }

    /// <summary>The window that tests share which only look: a new one costs the start of several processes.</summary>
    internal async Task<IPage> LookAsync(int width = Wide, bool isDark = false)
    {
        _shared ??= await NewAsync(hasScript: true);
        await SetAsync(_shared, width, isDark);
        return _shared;
    }

    /// <summary>Makes the screen of a window as wide and as light as asked.</summary>
    internal static async Task SetAsync(IPage page, int width, bool isDark)
    {
        await page.SetViewportSizeAsync(width, Height);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
    }

    private async Task<IPage> NewAsync(bool hasScript)
    {
        Assert.SkipWhen(_browser is null, "skipped: no Chromium here (install it, or name it in CHROMIUM)");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.AbsoluteUri,
            ViewportSize = new ViewportSize { Width = Wide, Height = Height },
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        return page;
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
