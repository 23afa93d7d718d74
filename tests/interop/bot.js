// A bot written on discord.js, as one writes it for Discord itself.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { base } from './person.js';

export const client = new Client({
  rest: { api: `${base}/api`, version: '10' },
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent,
    GatewayIntentBits.DirectMessages, GatewayIntentBits.GuildScheduledEvents],
  partials: [Partials.Channel],
});
client.on(Events.Error, (error) => console.error(error));

// Events may come in any order relative to answers, so wait for the one that is meant.
export const hear = (content) =>
  new Promise((resolve) => {
    client.on(Events.MessageCreate, function listen(message) {
      if (message.content === content) {
        client.off(Events.MessageCreate, listen);
        resolve(message);
      }
    });
  });

const form = new ModalBuilder()
  .setCustomId('form')
  .setTitle('Add titles')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('One title on each line')
      .setTextInputComponent(new TextInputBuilder().setCustomId('titles').setStyle(TextInputStyle.Paragraph)),
  );

async function answer(interaction) {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: `${interaction.options.getFocused()} and more`, value: 'chosen' }]);
  } else if (interaction.isButton()) {
    await interaction.showModal(form);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply({
      content: `Added ${interaction.fields.getTextInputValue('titles')}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isChatInputCommand() && interaction.commandName === 'slow') {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('Done at last');
    await interaction.followUp({ content: 'And one more', flags: MessageFlags.Ephemeral });
  } else if (interaction.isChatInputCommand()) {
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [
        new TextDisplayBuilder().setContent(`A list about ${interaction.options.getString('topic')}`),
        new ActionRowBuilder().addComponents(
          new ButtonBuilder().setCustomId('add').setLabel('Add titles').setStyle(ButtonStyle.Primary),
        ),
      ],
    });
  }
}

client.on(Events.InteractionCreate, (interaction) => answer(interaction).catch((error) => console.error(error)));
