namespace QuoteService;

/// <summary>Where the service listens.</summary>
internal static class Addresses
{
    private static readonly string[] Settings = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    /// <summary>Listens at an address, unless the command line, the environment or a settings file gives one in any of the usual ways.</summary>
    public static void UseUsualAddress(this IWebHostBuilder host, string address)
    {
        if (Settings.All(setting => string.IsNullOrEmpty(host.GetSetting(setting))))
        {
            host.UseUrls(address);
        }
    }
}
