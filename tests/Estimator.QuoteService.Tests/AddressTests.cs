using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using QuoteService;

namespace Estimator.Tests.Service;

public class AddressTests
{
    private const string Usual = "http://localhost:5080";

    [Theory]
    [InlineData(null, null, Usual)]
    [InlineData("urls", "http://localhost:7", "http://localhost:7")]
    [InlineData("urls", "", Usual)]
    [InlineData("http_ports", "8080", null)]
    [InlineData("https_ports", "8443", null)]
    public void UsualAddress_IsThatOfAServiceThatIsToldNone(string? setting, string? value, string? urls)
    {
        string? taken = null;
        new HostBuilder().ConfigureWebHost(Take, options => options.SuppressEnvironmentConfiguration = true);
        Assert.Equal(urls, taken);

        void Take(IWebHostBuilder host)
        {
            if (setting is not null)
            {
                host.UseSetting(setting, value);
            }

            host.UseUsualAddress(Usual);
            taken = host.GetSetting("urls");
        }
    }
}
