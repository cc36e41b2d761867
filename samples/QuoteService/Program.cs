using QuoteService.Page;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddEstimator(builder.Configuration.GetSection("Estimator"));
builder.Services.AddQuotePage();

WebApplication app = builder.Build();
app.MapQuotePage();
app.Run();
